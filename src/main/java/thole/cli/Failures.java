package thole.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import thole.cli.output.Voice;
import thole.cli.port.FaultLog;
import thole.model.ProblemException;

/// Turns what went wrong into a sentence on standard error and an exit code.
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Voice voice;
    private final FaultLog faults;

    Failures(Voice voice, FaultLog faults) {
        this.voice = voice;
        this.faults = faults;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof ProblemException expected) {
            voice.complain(expected.problem());
            return ExitCode.of(expected.problem()).number();
        }
        voice.remark("fault", faults.keep(failure));
        return ExitCode.FAULT.number();
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        voice.streams().err().println(wrong.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(wrong, command.getErr())) {
            voice.remark("usage", command.getCommandSpec().qualifiedName());
        }
        command.getErr().flush();
        return ExitCode.USAGE.number();
    }
}
