package thole.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import thole.bench.OutsideProgram.Ended;
import thole.cli.measure.Floor;
import thole.cli.measure.Floor.Kind;
import thole.cli.measure.Floor.Missing;
import thole.stats.Association;
import thole.stats.Associations;

/// `ga_gls` in C++ on the very days of [OneTest], timed inside its own process.
final class NativeTest {

    private static final String COMPILER = "g++";
    private static final String DRIVER = "one_test";
    /// In standard errors; both work in double precision.
    private static final double SAME_SLOPE = 1e-6;

    private final Path room;
    private final Effort effort;

    /// @param room folder for the compiled driver
    NativeTest(Path room, Effort effort) {
        this.room = room;
        this.effort = effort;
    }

    /// The test with its interval, then without.
    ///
    /// @throws IllegalStateException where its slope is another than ours: then it does not do the same work
    List<Floor> time(Optional<SharedStatistics> shared) {
        if (shared.isEmpty()) {
            return both(kind -> new Floor.NotHere(kind, Missing.SHARED_STATISTICS));
        }
        if (!OutsideProgram.isHere(COMPILER)) {
            return both(kind -> new Floor.NotHere(kind, Missing.COMPILER));
        }
        try {
            Ended ended = run(shared.get());
            if (!ended.isWell()) {
                return both(kind -> new Floor.NotHere(kind, Missing.FAILED));
            }
            compare(ended.lines().getFirst());
            List<String> samples = ended.lines().subList(1, ended.lines().size());
            return both(kind -> new Floor.Timed(kind, Samples.timing(column(samples, kind))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Floor> both(Function<Kind, Floor> floor) {
        return List.of(floor.apply(Kind.NATIVE_TEST), floor.apply(Kind.NATIVE_TEST_WITHOUT_INTERVAL));
    }

    private Ended run(SharedStatistics shared) throws IOException {
        Files.createDirectories(room);
        Path source = room.resolve(DRIVER + ".cpp");
        try (InputStream ours = Objects.requireNonNull(NativeTest.class.getResourceAsStream(DRIVER + ".cpp"))) {
            Files.copy(ours, source, StandardCopyOption.REPLACE_EXISTING);
        }
        String program = room.resolve(DRIVER).toString();
        String include = "-I" + shared.nativeFolder();
        Ended compiled = OutsideProgram.run(COMPILER, "-O3", "-std=c++17", include, source.toString(), "-o", program);
        if (!compiled.isWell()) {
            return compiled;
        }
        Path days = Files.writeString(room.resolve(DRIVER + ".txt"), days(new TestSeries()));
        return OutsideProgram.runWith(
                days,
                program,
                Integer.toString(effort.nativeSamples()),
                Integer.toString(effort.nativeTests()),
                Integer.toString(2 * effort.nativeTests()));
    }

    private static String days(TestSeries series) {
        StringBuilder text = new StringBuilder().append(TestSeries.DAYS).append('\n');
        for (int day = 0; day < TestSeries.DAYS; day++) {
            text.append(series.outcome()[day])
                    .append(' ')
                    .append(series.factor()[day])
                    .append('\n');
        }
        return text.toString();
    }

    private static void compare(String columnsAndSlope) {
        TestSeries series = new TestSeries();
        Association answer = Associations.test(series.calendar(), series.outcome(), series.factor(), 0);
        String[] theirs = columnsAndSlope.split(" ", 2);
        if (!(answer instanceof Association.Estimated ours)
                || ours.columns() != Integer.parseInt(theirs[0])
                || Math.abs(ours.slope() - Double.parseDouble(theirs[1])) > SAME_SLOPE * ours.se()) {
            throw new IllegalStateException(columnsAndSlope + " is not the same test as " + answer);
        }
    }

    /// The driver prints the time without the interval first.
    private static double[] column(List<String> samples, Kind kind) {
        int column = kind == Kind.NATIVE_TEST_WITHOUT_INTERVAL ? 0 : 1;
        return samples.stream()
                .mapToDouble(line -> Double.parseDouble(line.split(" ", 2)[column]))
                .toArray();
    }
}
