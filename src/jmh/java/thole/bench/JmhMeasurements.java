package thole.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import thole.cli.measure.Bound;
import thole.cli.measure.Comparison;
import thole.cli.measure.Floor;
import thole.cli.measure.Floor.Kind;
import thole.cli.measure.MeasurementSheet;
import thole.cli.measure.MeasurementSheet.Machine;
import thole.cli.measure.Subject;
import thole.cli.measure.Timing;
import thole.cli.port.Measurements;
import thole.platform.Display;
import thole.platform.SystemKind;

/// All measurements one after another, each in a Java virtual machine of its own, and what is required of them.
public final class JmhMeasurements implements Measurements {

    private static final int YEAR = 365;
    private static final int TEN_YEARS = 3650;

    private static final Bound FASTER_THAN_REFERENCE = new Bound.TimesFaster(20, 50);
    private static final Bound TEN_YEARS_IN = new Bound.Milliseconds(2500, 1000);
    private static final Bound ENDED_IN = new Bound.Milliseconds(50, 20);
    private static final Bound ONE_DAY_IN = new Bound.Milliseconds(400, 150);

    @Override
    public MeasurementSheet take(boolean quick, Consumer<Subject> begun) {
        // Otherwise a file that another person left in the folder for temporary files would stop everything.
        System.setProperty("jmh.ignoreLock", "true");
        Path checkout = Path.of(System.getProperty("thole.checkout", "")).toAbsolutePath();
        Path room = checkout.resolve("target").resolve("bench").resolve("floors");
        Optional<SharedStatistics> shared = SharedStatistics.above(checkout);
        Effort effort = quick ? Effort.QUICK : Effort.FULL;
        Fork plain = new Fork(effort, List.of());
        List<Comparison> rows = new ArrayList<>();

        begun.accept(Subject.ONE_TEST);
        rows.addAll(oneTest(plain, new NativeTest(room, effort).time(shared)));
        begun.accept(Subject.WHOLE_YEAR);
        Floor reference = new ReferenceScript(room, effort).time(shared);
        rows.addAll(wholeYear(plain, reference));
        begun.accept(Subject.WHOLE_YEAR_IN_WINDOW);
        Timing inWindow = new Fork(effort, windowFlags()).time(WholeRecord.class, "analyse", YEAR);
        rows.add(new Comparison(Subject.WHOLE_YEAR_IN_WINDOW, inWindow, reference, Bound.NOTHING));
        begun.accept(Subject.TEN_YEARS);
        Floor naive = naive(plain, TEN_YEARS);
        Timing tenYears = plain.time(WholeRecord.class, "analyse", TEN_YEARS);
        rows.add(new Comparison(Subject.TEN_YEARS, tenYears, naive, TEN_YEARS_IN));
        begun.accept(Subject.ONE_DAY_CHANGED);
        Timing oneDay = plain.shots(OneDayChanged.class, "analyseAgain");
        rows.add(new Comparison(Subject.ONE_DAY_CHANGED, oneDay, naive, ONE_DAY_IN));
        begun.accept(Subject.ENDED);
        rows.add(ended(plain));
        begun.accept(Subject.TRENDS_FIRST_SHOW);
        rows.addAll(new WindowFrames(effort, windowFlags(), machine().display()).take());
        begun.accept(Subject.CASELOAD_TABLE);
        rows.addAll(new ManyShares(effort, windowFlags(), room).take());
        return new MeasurementSheet(machine(), quick, rows);
    }

    private static List<Comparison> oneTest(Fork plain, List<Floor> nativeTests) {
        Timing test = plain.time(OneTest.class, "test");
        Floor arithmetic =
                new Floor.Timed(Kind.BARE_ARITHMETIC, plain.forAFloor().time(OneTest.class, "bareArithmetic"));
        return List.of(
                new Comparison(Subject.ONE_TEST, test, arithmetic, Bound.NOTHING),
                new Comparison(Subject.ONE_TEST, test, nativeTests.get(0), Bound.NOT_SLOWER),
                new Comparison(Subject.ONE_TEST, test, nativeTests.get(1), Bound.NOTHING));
    }

    private static List<Comparison> wholeYear(Fork plain, Floor reference) {
        Timing year = plain.time(WholeRecord.class, "analyse", YEAR);
        return List.of(
                new Comparison(Subject.WHOLE_YEAR, year, naive(plain, YEAR), Bound.NOTHING),
                new Comparison(Subject.WHOLE_YEAR, year, reference, FASTER_THAN_REFERENCE));
    }

    private static Comparison ended(Fork plain) {
        Timing worst = plain.worst(NobodyWaits.class, "end", NobodyWaits.ANALYSIS);
        Timing floor = plain.worst(NobodyWaits.class, "end", NobodyWaits.LOOKING);
        return new Comparison(Subject.ENDED, worst, new Floor.Timed(Kind.BARE_LOOKING, floor), ENDED_IN);
    }

    private static Floor naive(Fork plain, int days) {
        return new Floor.Timed(Kind.NAIVE_PASS, plain.forAFloor().time(NaivePass.class, "correlate", days));
    }

    private static Machine machine() {
        return new Machine(
                Runtime.version().toString(),
                Runtime.getRuntime().availableProcessors(),
                windowFlags(),
                Display.isPresent(SystemKind.of(System.getProperty("os.name")), System.getenv()));
    }

    /// How the launcher started this process, as far as it makes a program faster or slower.
    private static List<String> windowFlags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-X"))
                .toList();
    }
}
