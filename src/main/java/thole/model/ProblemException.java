package thole.model;

/// Carries a [Problem] to whoever can tell the person; everything else that is thrown is a bug.
public final class ProblemException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.code().name());
        this.problem = problem;
    }

    /// @param cause what the machine said; it may hold no journal content
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.code().name(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
