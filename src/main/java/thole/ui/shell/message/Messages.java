package thole.ui.shell.message;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import thole.model.Problem;
import thole.text.Texts;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Toast;
import thole.ui.shell.message.ShellViewModel.Notice;

/// Where the window says what was done to the journal and what went wrong: a line over the content, and a note at the
/// bottom right that leaves by itself.
public final class Messages {

    private final Texts texts;
    private final ShellViewModel model;
    private final MessageLine trouble;
    private final ReminderLine reminder;
    private final Toast toast;

    public Messages(Texts texts, ShellViewModel model) {
        this.texts = texts;
        this.model = model;
        trouble = new MessageLine(texts, model::dismiss);
        reminder = new ReminderLine(texts);
        toast = new Toast(texts);
        toast.getStyleClass().add("th-region");
    }

    /// What stands over the content.
    public Node lines() {
        return new VBox(trouble, reminder);
    }

    /// What lies over everything.
    public Node toast() {
        return toast;
    }

    /// Follows the journal until these subscriptions end.
    public void start(Subscriptions subscriptions) {
        subscriptions.follow(model.notice(), this::say);
        model.start();
    }

    /// Reminds of a reading until it is answered or put away.
    ///
    /// @param record what happens once the person wants to make one
    public void remind(String words, Runnable record) {
        reminder.say(words, record);
    }

    public void stopReminding() {
        reminder.hide();
    }

    /// Takes away what went wrong.
    ///
    /// @return whether there was something
    public boolean dismiss() {
        boolean said = trouble.isVisible();
        if (said) {
            model.dismiss();
        }
        return said;
    }

    private void say(Notice notice) {
        switch (notice) {
            case Notice.None _ -> trouble.hide();
            case Notice.Trouble(Problem problem) -> trouble.say(texts.say(problem));
            case Notice.Changed changed -> {
                trouble.hide();
                switch (changed.offer()) {
                    case UNDO -> toast.show(texts.get(changed.textKey()), texts.get("kit.undo"), model::undo);
                    case REDO -> toast.show(texts.get(changed.textKey()), texts.get("kit.redo"), model::redo);
                }
            }
        }
    }
}
