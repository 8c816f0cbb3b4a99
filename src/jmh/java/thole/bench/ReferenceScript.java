package thole.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import thole.bench.OutsideProgram.Ended;
import thole.cli.measure.Floor;
import thole.cli.measure.Floor.Kind;
import thole.cli.measure.Floor.Missing;

/// The R script on the journal of [WholeRecord] with 365 days, as a whole process less the time that R takes to start.
final class ReferenceScript {

    private static final String R = "Rscript";
    private static final int DAYS = 365;

    private final Path room;
    private final Effort effort;

    /// @param room folder for the journal
    ReferenceScript(Path room, Effort effort) {
        this.room = room;
        this.effort = effort;
    }

    Floor time(Optional<SharedStatistics> shared) {
        if (shared.isEmpty()) {
            return new Floor.NotHere(Kind.REFERENCE, Missing.SHARED_STATISTICS);
        }
        if (!OutsideProgram.isHere(R)) {
            return new Floor.NotHere(Kind.REFERENCE, Missing.R);
        }
        String journal = journal().toString();
        String script = shared.get().referenceScript().toString();
        String factors = "--factors=" + String.join(",", BenchJournal.FACTORS);
        double[] milliseconds = new double[effort.processes()];
        for (int i = 0; i < milliseconds.length; i++) {
            Ended whole = OutsideProgram.run(R, script, journal, factors);
            Ended start = OutsideProgram.run(R, "-e", "invisible(0)");
            if (!whole.isWell() || !start.isWell()) {
                return new Floor.NotHere(Kind.REFERENCE, Missing.FAILED);
            }
            milliseconds[i] = whole.milliseconds() - start.milliseconds();
        }
        return new Floor.Timed(Kind.REFERENCE, Samples.timing(milliseconds));
    }

    private Path journal() {
        try {
            Files.createDirectories(room);
            return Files.writeString(room.resolve("journal.csv"), BenchJournal.csv(DAYS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
