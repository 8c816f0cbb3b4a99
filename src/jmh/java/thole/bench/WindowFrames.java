package thole.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import thole.bench.OutsideProgram.Ended;
import thole.bench.frame.FrameMeter;
import thole.cli.measure.Bound;
import thole.cli.measure.Comparison;
import thole.cli.measure.Floor;
import thole.cli.measure.Floor.Kind;
import thole.cli.measure.Subject;
import thole.cli.measure.Timing;

/// Trends on screen, in processes of their own, each started as the window is: the first show of each, and frames while
/// the days move. Floor and charts take turns in the same process.
///
/// @param flags of the virtual machine that the window is started with
/// @param display whether there is a screen; otherwise the toolkit's headless platform stands for one
record WindowFrames(Effort effort, List<String> flags, boolean display) {

    private static final Bound SHOWN_IN = new Bound.Milliseconds(100, 50);
    private static final Bound NEAR_FLOOR = new Bound.AtMostTimes(1.5);

    List<Comparison> take() {
        List<String> lines = IntStream.range(0, effort.processes())
                .mapToObj(_ -> run())
                .flatMap(List::stream)
                .toList();
        return List.of(
                row(lines, Subject.TRENDS_FIRST_SHOW, "first_show", SHOWN_IN),
                row(lines, Subject.TRENDS_PANNING, "panning", NEAR_FLOOR),
                row(lines, Subject.TRENDS_PANNING_WORK, "panning_work", Bound.NOTHING));
    }

    private static Comparison row(List<String> lines, Subject subject, String name, Bound bound) {
        Floor floor = new Floor.Timed(Kind.MOVING_RECTANGLE, timing(lines, name + "_floor"));
        return new Comparison(subject, timing(lines, name), floor, bound);
    }

    private static Timing timing(List<String> lines, String name) {
        return Samples.timing(lines.stream()
                .map(line -> line.split(" ", 2))
                .filter(words -> words[0].equals(name))
                .mapToDouble(words -> Double.parseDouble(words[1]))
                .toArray());
    }

    private List<String> run() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        if (!display) {
            command.add("-Dglass.platform=Headless");
            command.add("-Dprism.order=sw");
        }
        command.add("-cp");
        command.add(
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", ""));
        command.add(FrameMeter.class.getName());
        command.add(Integer.toString(effort.rounds()));
        Ended ended = OutsideProgram.run(command.toArray(String[]::new));
        if (!ended.isWell()) {
            throw new IllegalStateException(FrameMeter.class + " ended with " + ended.exit());
        }
        return ended.lines();
    }
}
