package thole.bench;

import java.util.List;
import thole.bench.frame.FrameMeter;
import thole.cli.measure.Bound;
import thole.cli.measure.Comparison;
import thole.cli.measure.Floor;
import thole.cli.measure.Floor.Kind;
import thole.cli.measure.Subject;

/// Trends on screen, in processes of their own, each started as the window is: the first show of each, and frames while
/// the days move. Floor and charts take turns in the same process.
///
/// @param flags of the virtual machine that the window is started with
/// @param display whether there is a screen; otherwise the toolkit's headless platform stands for one
record WindowFrames(Effort effort, List<String> flags, boolean display) {

    private static final Bound SHOWN_IN = new Bound.Milliseconds(100, 50);
    private static final Bound NEAR_FLOOR = new Bound.AtMostTimes(1.5);

    List<Comparison> take() {
        List<String> headless = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
        List<String> lines = new MeterProgram(flags, display ? List.of() : headless)
                .run(effort.processes(), FrameMeter.class, Integer.toString(effort.rounds()));
        return List.of(
                row(lines, Subject.TRENDS_FIRST_SHOW, "first_show", SHOWN_IN),
                row(lines, Subject.TRENDS_PANNING, "panning", NEAR_FLOOR),
                row(lines, Subject.TRENDS_PANNING_WORK, "panning_work", Bound.NOTHING));
    }

    private static Comparison row(List<String> lines, Subject subject, String name, Bound bound) {
        Floor floor = new Floor.Timed(Kind.MOVING_RECTANGLE, MeterProgram.timing(lines, name + "_floor"));
        return new Comparison(subject, MeterProgram.timing(lines, name), floor, bound);
    }
}
