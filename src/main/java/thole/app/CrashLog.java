package thole.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;

/// Where a bug leaves its trace: one file in the person's log folder, never sent anywhere. It holds where in the
/// program something went wrong, and never what an exception says, since that could quote the journal.
public final class CrashLog {

    private final Path file;
    private final Clock clock;

    public CrashLog(Path folder, Clock clock) {
        file = folder.resolve("thole.log");
        this.clock = clock;
    }

    public Path file() {
        return file;
    }

    /// Adds one entry; that the log itself cannot be written must not hide the bug, so it is only told.
    public void add(Throwable bug) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(
                    file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
                out.println(Instant.now(clock));
                for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
                    out.println(cause.getClass().getName());
                    for (StackTraceElement place : cause.getStackTrace()) {
                        out.println("    at " + place);
                    }
                }
            }
        } catch (IOException unwritable) {
            System.err.println("log: " + unwritable.getClass().getName());
        }
    }
}
