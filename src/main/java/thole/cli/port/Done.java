package thole.cli.port;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import thole.model.ProblemException;

/// Waits for a change to be durable.
public final class Done {

    private Done() {}

    /// @throws ProblemException why nothing has changed
    public static <T> T await(CompletableFuture<T> change) throws ProblemException {
        try {
            return change.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException expected) {
                throw expected;
            }
            throw e;
        }
    }
}
