package thole.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// This program once more, in a process of its own.
final class OwnProcess {

    private OwnProcess() {}

    /// Starts it as this one was started, with other arguments, and waits for its end.
    ///
    /// @return its exit code
    static int run(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException notStarted) {
            throw new IllegalStateException("the window's process did not start", notStarted);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
