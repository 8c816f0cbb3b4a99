package thole.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts [StoreChild] as a process of its own.
final class Child {

    private Child() {}

    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                StoreChild.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Everything the child says until its end.
    static List<String> lines(Process child) throws IOException {
        try (BufferedReader reader = child.inputReader(StandardCharsets.UTF_8)) {
            return reader.readAllLines();
        }
    }

    static String quoted(List<String> command) {
        return String.join(
                " ",
                command.stream()
                        .map(part -> "'" + part.replace("'", "'\\''") + "'")
                        .toList());
    }
}
