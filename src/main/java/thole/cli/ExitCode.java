package thole.cli;

import thole.model.Problem;

/// What a script learns from how the program ends.
enum ExitCode {
    DONE(0),
    /// A fault of the program.
    FAULT(1),
    /// The command line is wrong.
    USAGE(2),
    /// The input is bad; nothing was changed.
    INPUT(3),
    /// The journal cannot be opened.
    JOURNAL(4),
    /// The disk said no.
    DISK(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode of(Problem problem) {
        return switch (problem.code().area()) {
            case INPUT -> INPUT;
            case JOURNAL -> JOURNAL;
            case DISK -> DISK;
        };
    }
}
