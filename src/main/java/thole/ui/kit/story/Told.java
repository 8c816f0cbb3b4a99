package thole.ui.kit.story;

/// What came of some questions that can all stay empty.
public sealed interface Told<T> {

    /// Nothing was answered.
    record Nothing<T>() implements Told<T> {}

    record Given<T>(T content) implements Told<T> {}

    /// Something has to be changed first; the focus is on it.
    ///
    /// @param key the text that says what to do
    record Wrong<T>(String key) implements Told<T> {}
}
