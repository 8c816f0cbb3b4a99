package thole.app.wiring;

/// What a reminder does to the window of now, which another one takes the place of when the language changes.
record ReminderWindow(Wiring with) implements Reminding.Window {

    @Override
    public String words() {
        return with.texts().get("settings.reminder_words.says");
    }

    @Override
    public void remind(String words) {
        with.shell().remind(words);
    }

    @Override
    public void stopReminding() {
        with.shell().stopReminding();
    }

    @Override
    public void come() {
        with.shell().come();
    }
}
