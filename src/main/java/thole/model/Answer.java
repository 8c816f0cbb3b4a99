package thole.model;

import java.util.Optional;
import java.util.function.Function;

/// An answer to one question of the journal. Missing is a value of its own: it is never zero, and it never becomes a
/// number on its way to a chart or a test.
public sealed interface Answer<T> {

    /// What the person answered, and how the answer came.
    record Given<T>(T value, Provenance provenance) implements Answer<T> {}

    /// Nothing was answered.
    record Missing<T>() implements Answer<T> {}

    static <T> Answer<T> missing() {
        return new Missing<>();
    }

    static <T> Answer<T> of(T value, Provenance provenance) {
        return new Given<>(value, provenance);
    }

    /// Typed on the day it is about; the use case that saves it corrects this where the day has passed.
    static <T> Answer<T> typed(T value) {
        return new Given<>(value, Provenance.Typed.SAME_DAY);
    }

    default boolean isGiven() {
        return this instanceof Given<T>;
    }

    default Optional<T> given() {
        return switch (this) {
            case Given<T>(T value, Provenance _) -> Optional.of(value);
            case Missing<T> _ -> Optional.empty();
        };
    }

    /// The same answer in another form; it came the same way.
    default <R> Answer<R> map(Function<? super T, ? extends R> form) {
        return switch (this) {
            case Given<T>(T value, Provenance provenance) -> new Given<>(form.apply(value), provenance);
            case Missing<T> _ -> missing();
        };
    }

    /// The value as a test may use it: an accepted suggestion is the person's own median, so testing on it would be
    /// circular, and it counts as missing here.
    default Optional<T> testable() {
        return switch (this) {
            case Given<T>(T _, Provenance provenance) when provenance == Provenance.Typed.SUGGESTED -> Optional.empty();
            case Given<T>(T value, Provenance _) -> Optional.of(value);
            case Missing<T> _ -> Optional.empty();
        };
    }
}
