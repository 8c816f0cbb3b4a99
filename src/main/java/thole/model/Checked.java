package thole.model;

import java.util.List;

/// What came of checking something a person or a file said: a value, or the reasons why there is none.
public sealed interface Checked<T> {

    record Accepted<T>(T value) implements Checked<T> {}

    record Refused<T>(List<Problem> problems) implements Checked<T> {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    static <T> Checked<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Checked<T> refused(Problem.Code code, Object... details) {
        return new Refused<>(List.of(Problem.of(code, details)));
    }

    /// The value, or the first reason thrown.
    default T orThrow() throws ProblemException {
        return switch (this) {
            case Accepted<T>(T value) -> value;
            case Refused<T>(List<Problem> problems) -> throw new ProblemException(problems.getFirst());
        };
    }
}
