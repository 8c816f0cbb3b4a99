package thole.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import thole.cli.command.AddCommand;
import thole.cli.command.AnalyzeCommand;
import thole.cli.command.BenchCommand;
import thole.cli.command.DemoCommand;
import thole.cli.command.ExportCommand;
import thole.cli.command.ImportCommand;
import thole.cli.command.InitCommand;
import thole.cli.command.OpenCommand;
import thole.cli.command.ScreenshotsCommand;
import thole.cli.command.TourCommand;
import thole.cli.command.UndoImportCommand;
import thole.cli.command.VerifyCommand;
import thole.cli.output.Voice;
import thole.cli.port.Measurements;
import thole.cli.port.Surroundings;
import thole.cli.share.ReviewCommand;
import thole.cli.transfer.MeasureCommand;
import thole.cli.transfer.ReportCommand;
import thole.text.Texts;

/// The program as a command line: every command with its words, and what comes of it as an exit code.
public final class CommandLineProgram {

    /// Results are for scripts too, so numbers and dates are written the same way everywhere.
    private static final Locale LOCALE = Locale.ROOT;

    private final Surroundings around;

    public CommandLineProgram(Surroundings around) {
        this.around = around;
    }

    /// Runs one command.
    ///
    /// @return 0 done, 1 a fault of the program, 2 wrong command line, 3 bad input, 4 the journal cannot be opened,
    ///     5 the disk said no
    public int run(String... arguments) {
        Voice voice = new Voice(around.streams(), new Texts(LOCALE));
        CommandLine program = new CommandLine(new OpenCommand(around, voice));
        commands(voice).forEach(program::addSubcommand);
        Failures failures = new Failures(voice, around.faults());
        program.getCommandSpec().version(voice.texts().get("cli.version"));
        program.setResourceBundle(new HelpWords(LOCALE));
        program.setOut(writer(around.streams().out()));
        program.setErr(writer(around.streams().err()));
        program.setColorScheme(Help.defaultColorScheme(Ansi.OFF));
        program.setExpandAtFiles(false); // a note may begin with @
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setExecutionExceptionHandler(failures);
        program.setParameterExceptionHandler(failures);
        return program.execute(arguments);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private List<Object> commands(Voice voice) {
        return List.of(
                new TourCommand(around, voice),
                new DemoCommand(around, voice),
                new InitCommand(around, voice),
                new AddCommand(around, voice),
                new MeasureCommand(around, voice),
                new ImportCommand(around, voice),
                new UndoImportCommand(around, voice),
                new AnalyzeCommand(around, voice),
                new ReportCommand(around, voice),
                new ExportCommand(around, voice),
                new ReviewCommand(around, voice),
                new VerifyCommand(around, voice),
                new ScreenshotsCommand(around, voice),
                new BenchCommand(ServiceLoader.load(Measurements.class), voice));
    }
}
