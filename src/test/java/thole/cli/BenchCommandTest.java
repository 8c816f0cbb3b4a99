package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import thole.cli.Terminal.Run;
import thole.cli.command.BenchCommand;
import thole.cli.measure.Bound;
import thole.cli.measure.Comparison;
import thole.cli.measure.Floor;
import thole.cli.measure.MeasurementSheet;
import thole.cli.measure.Subject;
import thole.cli.measure.Timing;
import thole.cli.output.MeasurementReport;
import thole.cli.output.Voice;
import thole.cli.port.Measurements;
import thole.cli.port.Streams;
import thole.text.Texts;

class BenchCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Voice voice =
            new Voice(Streams.utf8(InputStream.nullInputStream(), out, err), new Texts(Locale.ROOT));

    @Test
    void withoutMeasurementsItSaysWhereTheyAre(@TempDir Path folder) {
        Run run = new Terminal(folder).run("bench", "--quick", "--json");
        assertThat(run)
                .isEqualTo(
                        new Run(
                                3,
                                "",
                                "The measurements come with a checkout of the program and are not in this one. Nothing was changed. In a checkout, run: packaging/run bench\n"));
    }

    @Test
    void theFirstMeasurementsFoundAreTakenAndTold() {
        MadeUp first = new MadeUp();
        MadeUp second = new MadeUp();
        assertThat(new CommandLine(new BenchCommand(List.of(first, second), voice)).execute())
                .isZero();
        assertThat(first.asked).containsExactly(false);
        assertThat(second.asked).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(new MeasurementReport(MadeUp.sheet(false), voice.texts()).lines());
        assertThat(err.size()).isZero();
    }

    @Test
    void quickIsPassedOnAndJsonIsOneLine() {
        MadeUp measurements = new MadeUp();
        assertThat(new CommandLine(new BenchCommand(List.of(measurements), voice)).execute("--quick", "--json"))
                .isZero();
        assertThat(measurements.asked).containsExactly(true);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(new MeasurementReport(MadeUp.sheet(true), voice.texts()).json() + "\n");
    }

    /// Measures nothing and keeps what it was asked for.
    private static final class MadeUp implements Measurements {

        final List<Boolean> asked = new ArrayList<>();

        @Override
        public MeasurementSheet take(boolean quick, Consumer<Subject> begun) {
            asked.add(quick);
            begun.accept(Subject.ONE_TEST);
            return sheet(quick);
        }

        static MeasurementSheet sheet(boolean quick) {
            Floor floor = new Floor.NotHere(Floor.Kind.NATIVE_TEST, Floor.Missing.COMPILER);
            Comparison row = new Comparison(Subject.ONE_TEST, new Timing(2, .5), floor, Bound.NOT_SLOWER);
            return new MeasurementSheet(
                    new MeasurementSheet.Machine("25.0.1", 2, List.of(), true), quick, List.of(row));
        }
    }
}
