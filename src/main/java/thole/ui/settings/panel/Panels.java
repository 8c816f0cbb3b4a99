package thole.ui.settings.panel;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import thole.text.Texts;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.frame.ScreenAction;

/// Makes the panel of a category, anew each time it is shown.
public final class Panels {

    private final Texts texts;
    private final SettingEdits edits;
    private final PlanEdits plans;
    private final Around around;

    /// What panels tell about and cannot know.
    ///
    /// @param journal where the journal lies, where it lies in a file
    /// @param preferences where the preferences lie
    /// @param lettered every action of the window that has a single letter
    /// @param shortcuts shows all keys
    /// @param now for samples of dates and times
    /// @param measures the way to Measures
    /// @param openAnother asks for another journal, which takes the place of this one
    /// @param calendar saves the reminder as a file for a calendar: asks where, and hands on what came of it
    public record Around(
            Optional<Path> journal,
            Path preferences,
            Supplier<List<ScreenAction>> lettered,
            Runnable shortcuts,
            Supplier<LocalDateTime> now,
            Runnable measures,
            Runnable openAnother,
            ToCalendar calendar) {}

    /// Saves the reminder as a file for a calendar.
    @FunctionalInterface
    public interface ToCalendar {

        /// @param owner the window that waits while the person chooses a place
        /// @param said told in words what came of it
        void save(Window owner, Consumer<String> said);
    }

    public Panels(Texts texts, SettingEdits edits, PlanEdits plans, Around around) {
        this.texts = texts;
        this.edits = edits;
        this.plans = plans;
        this.around = around;
    }

    /// @param subscriptions end when the panel is left
    /// @param redrawing wraps what builds a panel anew, so that the focus is kept
    public Panel of(Category category, Subscriptions subscriptions, Redrawing redrawing) {
        return switch (category) {
            case JOURNAL -> {
                JournalPanel panel = new JournalPanel(texts, edits, plans, around.measures());
                subscriptions.changes(plans.kept(), kept -> redrawing.around(() -> panel.draw(kept.plan())));
                yield panel;
            }
            case FACTORS -> {
                FactorsPanel panel = new FactorsPanel(texts, edits, plans);
                Runnable draw =
                        () -> redrawing.around(() -> panel.draw(plans.kept().get()));
                subscriptions.changes(plans.kept(), _ -> draw.run());
                subscriptions.changes(plans.refused(), _ -> draw.run());
                yield panel;
            }
            case REMINDERS -> new RemindersPanel(texts, edits, around.calendar());
            case APPEARANCE -> new AppearancePanel(texts, edits);
            case PRIVACY -> WordsPanel.privacy(texts, edits);
            case DATA -> WordsPanel.data(texts, edits, around);
            case LANGUAGE -> new LanguagePanel(texts, edits, around.now().get());
            case KEYBOARD -> new KeyboardPanel(texts, edits, around.lettered(), around.shortcuts());
            case ABOUT -> WordsPanel.about(texts, edits);
        };
    }

    /// Runs what builds a panel anew.
    @FunctionalInterface
    public interface Redrawing {

        void around(Runnable draw);
    }
}
