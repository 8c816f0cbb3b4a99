package thole.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionException;
import thole.journal.TestJournals;
import thole.journal.recording.RecordingJournal;
import thole.model.ProblemException;
import thole.store.SqliteStore;

/// A program of its own that works on a journal and says on its standard output what it was told; it is made to be
/// killed, or to run where there is no room.
public final class StoreChild {

    private StoreChild() {}

    /// @param arguments `save FILE FIRST COUNT NOTE_LENGTH [stay]`, `create FILE`, `open FILE` or `verify FILE`
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        try {
            switch (arguments[0]) {
                case "save" ->
                    save(
                            file,
                            Integer.parseInt(arguments[2]),
                            Integer.parseInt(arguments[3]),
                            arguments[4],
                            arguments.length > 5);
                case "create" -> SqliteStore.create(file, TestJournals.facts(7)).close();
                case "open" -> SqliteStore.open(file).close();
                case "verify" -> say("verify " + SqliteStore.verify(file).findings());
                default -> throw new IllegalArgumentException(arguments[0]);
            }
            say("done");
        } catch (ProblemException refused) {
            say("problem " + refused.problem().code());
        }
    }

    private static void save(Path file, int first, int count, String noteLength, boolean stay)
            throws ProblemException, IOException {
        try (RecordingJournal journal = open(file, first)) {
            for (int step = first; step < first + count; step++) {
                try {
                    Steps.take(journal, step, Integer.parseInt(noteLength));
                    say("saved " + step);
                } catch (CompletionException failure) {
                    say("refused " + step + " " + reason(failure));
                    if (!noteLength.equals("0")) {
                        noteLength = "0";
                    }
                }
            }
            if (stay) {
                var _ = System.in.read();
            }
        }
    }

    private static String reason(CompletionException failure) {
        return failure.getCause() instanceof ProblemException problem
                ? problem.problem().code().name()
                : "a bug: " + failure.getCause();
    }

    private static RecordingJournal open(Path file, int first) throws ProblemException {
        SqliteStore store =
                Files.exists(file) ? SqliteStore.open(file) : SqliteStore.create(file, TestJournals.facts(7));
        Clock clock = Clock.offset(TestJournals.CLOCK, Duration.ofSeconds(first));
        return RecordingJournal.open(store, Runnable::run, clock, new SplittableRandom(first));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
