package thole.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Runs a program of this computer and waits for it.
final class OutsideProgram {

    /// What came of it.
    record Ended(int exit, List<String> lines, double milliseconds) {

        boolean isWell() {
            return exit == 0;
        }
    }

    private static final double NANOSECONDS = 1e6;

    private OutsideProgram() {}

    /// Whether the search path has it.
    static boolean isHere(String name) {
        String folders = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(folders)
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    static Ended run(String... command) {
        return run(new ProcessBuilder(command));
    }

    static Ended runWith(Path input, String... command) {
        return run(new ProcessBuilder(command).redirectInput(input.toFile()));
    }

    private static Ended run(ProcessBuilder program) {
        long begun = System.nanoTime();
        try {
            Process process = program.redirectError(Redirect.DISCARD).start();
            List<String> lines;
            try (InputStream out = process.getInputStream()) {
                lines = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
            int exit = process.waitFor();
            return new Ended(exit, lines, (System.nanoTime() - begun) / NANOSECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
