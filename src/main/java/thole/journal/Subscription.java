package thole.journal;

/// Ends an observation.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
