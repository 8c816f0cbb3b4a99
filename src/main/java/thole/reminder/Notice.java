package thole.reminder;

/// A way to tell the person outside the window that a reminder is due.
public interface Notice {

    /// Takes its time, so it is asked for away from the JavaFX thread.
    ///
    /// @param chosen run, on any thread, once the person answers
    /// @return whether it can be seen; false where there is no such way on this computer
    boolean show(String words, Runnable chosen);

    /// Takes it away, where it is still there.
    void hide();

    /// There is no way but the window.
    static Notice none() {
        return new Notice() {
            @Override
            public boolean show(String words, Runnable chosen) {
                return false;
            }

            @Override
            public void hide() {}
        };
    }
}
