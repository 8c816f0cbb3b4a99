package thole.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import thole.bench.OutsideProgram.Ended;
import thole.cli.measure.Timing;

/// Runs a program that measures in a process of its own, started as the window is. It prints a line for each figure,
/// its name and its milliseconds.
///
/// @param flags of the virtual machine
/// @param more what else stands before the class path
record MeterProgram(List<String> flags, List<String> more) {

    /// The lines of so many processes, one after another.
    List<String> run(int processes, Class<?> main, String... arguments) {
        return IntStream.range(0, processes)
                .mapToObj(_ -> run(main, arguments))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> run(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(more);
        command.add("-cp");
        command.add(
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", ""));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        Ended ended = OutsideProgram.run(command.toArray(String[]::new));
        if (!ended.isWell()) {
            throw new IllegalStateException(main + " ended with " + ended.exit());
        }
        return ended.lines();
    }

    /// What the lines say under this name.
    static Timing timing(List<String> lines, String name) {
        return Samples.timing(lines.stream()
                .map(line -> line.split(" ", 2))
                .filter(words -> words[0].equals(name))
                .mapToDouble(words -> Double.parseDouble(words[1]))
                .toArray());
    }
}
