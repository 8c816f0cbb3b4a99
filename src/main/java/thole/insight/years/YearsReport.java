package thole.insight.years;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.insight.work.TestRunner;
import thole.model.factor.Factor;
import thole.model.factor.FactorTime;
import thole.stats.Association;
import thole.stats.Pairs;

/// A long record year by year. Of a record of up to 730 days nothing is said.
///
/// @param blocks from the first to the last recorded day of each, in order of time; none for a shorter record
/// @param factors each factor at lag 0, and at lag 1 as well where it is one of the day
public record YearsReport(List<Period> blocks, List<FactorYears> factors) {

    public YearsReport {
        blocks = List.copyOf(blocks);
        factors = List.copyOf(factors);
    }

    /// Takes up to seconds; what is asked of the same days again is remembered by the runner.
    ///
    /// @param blocks of [YearBlocks], in order of time
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static YearsReport of(List<Frame> blocks, TestRunner runner) {
        List<Question> questions = questions(blocks);
        List<Association> answers = runner.answer(questions.stream()
                .flatMap(question -> blocks.stream().map(question::in))
                .toList());
        List<FactorYears> factors = IntStream.range(0, questions.size())
                .mapToObj(i -> FactorYears.of(
                        blocks,
                        questions.get(i).factor(),
                        questions.get(i).lag(),
                        answers.subList(i * blocks.size(), (i + 1) * blocks.size())))
                .toList();
        return new YearsReport(blocks.stream().map(Frame::period).toList(), factors);
    }

    private static List<Question> questions(List<Frame> blocks) {
        return factors(blocks).stream()
                .flatMap(factor -> factor.time() == FactorTime.DAY
                        ? Stream.of(new Question(factor, 0), new Question(factor, 1))
                        : Stream.of(new Question(factor, 0)))
                .toList();
    }

    /// A factor at a lag, to be asked of every block.
    private record Question(FactorKey factor, int lag) {

        Pairs in(Frame block) {
            return Pairs.of(block.calendar(), block.pain(), block.values(factor), lag);
        }
    }

    /// Whether the record is too short to be taken year by year.
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /// Those with a value in any block: what every journal has in its own order, then the person’s own.
    private static List<FactorKey> factors(List<Frame> blocks) {
        return blocks.stream()
                .flatMap(block -> block.factors().stream())
                .distinct()
                .sorted(Comparator.comparingInt(YearsReport::place))
                .toList();
    }

    private static int place(FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn(Factor builtIn) -> List.of(Factor.values()).indexOf(builtIn);
            case FactorKey.Own _ -> Integer.MAX_VALUE;
        };
    }
}
