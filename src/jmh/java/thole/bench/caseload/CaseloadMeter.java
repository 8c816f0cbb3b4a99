package thole.bench.caseload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import thole.bench.BenchJournal;
import thole.exchange.seal.Passphrase;
import thole.exchange.seal.SealKind;
import thole.exchange.seal.Sealing;
import thole.exchange.seal.UnopenedException;
import thole.exchange.share.ShareFile;
import thole.insight.Analysis;
import thole.insight.work.Workers;
import thole.model.Problem;
import thole.review.CaseListener;
import thole.review.CaseRow;
import thole.review.Caseload;
import thole.review.ShareSource;

/// The program of the caseload: opens all shares of a folder as the window does, and then opens their seals once more
/// and nothing else. It prints the milliseconds until the table was filled, until ten had their verdicts, and of the
/// seals alone.
public final class CaseloadMeter {

    /// Of all shares.
    public static final Passphrase WORDS =
            Passphrase.of("amber coast ladle prune tulip").orElseThrow();

    private static final int HANDS = 2;
    private static final int SOON = 10;
    private static final int MOST_CHUNKS = 512;

    private CaseloadMeter() {}

    /// @param arguments the folder
    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            files = all.toList();
        }
        ExecutorService beside = Executors.newFixedThreadPool(HANDS - 1);
        Workers workers = new Workers(beside, HANDS);
        Watch watch = new Watch(files.size());
        new Caseload(new ShareFile(), workers)
                .open(files.stream().map(file -> new ShareSource(file, WORDS)).toList(), BenchJournal.LAST_DAY, watch);
        long begun = System.nanoTime();
        workers.doAll(files.stream().<Runnable>map(file -> () -> unseal(file)).toList());
        print("unsealing", begun);
        beside.shutdown();
    }

    private static void unseal(Path file) {
        try {
            Sealing.VERSION_1.open(SealKind.SHARED_JOURNAL, Sealing.VERSION_1.read(file, MOST_CHUNKS), WORDS);
        } catch (IOException | UnopenedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(String name, long begun) {
        System.out.println(name + " " + (System.nanoTime() - begun) / 1e6);
    }

    /// Prints when as many were opened, and when some of them were judged.
    private static final class Watch implements CaseListener {

        private final long begun = System.nanoTime();
        private int opening;
        private int judging = SOON;

        Watch(int shares) {
            opening = shares;
        }

        @Override
        public void opened(CaseRow row) {
            if (--opening == 0) {
                print("table", begun);
            }
        }

        @Override
        public void refused(Path file, Problem problem) {
            throw new IllegalStateException(problem.toString());
        }

        @Override
        public void judged(CaseRow row, Analysis analysis) {
            if (--judging == 0) {
                print("verdicts", begun);
            }
        }
    }
}
