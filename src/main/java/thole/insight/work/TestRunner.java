package thole.insight.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import thole.stats.Association;
import thole.stats.Associations;
import thole.stats.Pairs;

/// Makes tests side by side, those on the same days in one go, and keeps the newest answers: when one day of a journal
/// changes, only what that day touches is worked out again. May be asked from any thread.
public final class TestRunner {

    /// A journal of ten years with twelve factors asks 288 questions.
    private static final int MOST_KEPT = 1024;

    private final Workers workers;
    private final Map<Pairs, Association> known = new LinkedHashMap<>(MOST_KEPT, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pairs, Association> eldest) {
            return size() > MOST_KEPT;
        }
    };

    public TestRunner(Workers workers) {
        this.workers = workers;
    }

    /// Is told an answer as soon as it is there; one at a time, on any thread.
    @FunctionalInterface
    public interface Listener {

        /// @param test its place in the list that was asked
        void answered(int test, Association answer);
    }

    /// The answers, in the order of the tests.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public List<Association> answer(List<Pairs> tests) {
        Association[] answers = new Association[tests.size()];
        answer(tests, (test, answer) -> answers[test] = answer);
        return List.of(answers);
    }

    /// Answers every test once, to the listener.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public void answer(List<Pairs> tests, Listener listener) {
        Map<Pairs, List<Integer>> open = new LinkedHashMap<>();
        for (int i = 0; i < tests.size(); i++) {
            Association remembered = recall(tests.get(i));
            if (remembered == null) {
                open.computeIfAbsent(tests.get(i), _ -> new ArrayList<>()).add(i);
            } else {
                listener.answered(i, remembered);
            }
        }
        Object turn = new Object();
        List<Runnable> pieces = new ArrayList<>();
        for (List<Pairs> batch : Associations.batches(List.copyOf(open.keySet()))) {
            pieces.add(() -> {
                List<Association> answers = Associations.test(batch);
                remember(batch, answers);
                synchronized (turn) {
                    IntStream.range(0, batch.size())
                            .forEach(i -> open.getOrDefault(batch.get(i), List.of())
                                    .forEach(test -> listener.answered(test, answers.get(i))));
                }
            });
        }
        workers.doAll(pieces);
    }

    private synchronized @Nullable Association recall(Pairs test) {
        return known.get(test);
    }

    private synchronized void remember(List<Pairs> tests, List<Association> answers) {
        IntStream.range(0, tests.size()).forEach(i -> known.put(tests.get(i), answers.get(i)));
    }
}
