package thole.ui.today;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import thole.journal.Journal;
import thole.text.Texts;
import thole.ui.kit.Screen;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.today.draft.Saving;
import thole.ui.today.draft.TodayViewModel;
import thole.ui.today.rows.AnswerLetters;

/// The form for a day that is over: to fill in what is remembered, or to change what was entered. Nothing is suggested,
/// and once it is saved it goes back to where it was opened.
public final class PastDayScreen implements Screen {

    private final TodayViewModel model;
    private final Texts texts;
    private final TodayView view;
    private final Runnable back;
    private final Subscriptions whileShown = new Subscriptions();

    /// @param clock which moment it is, and in which zone
    /// @param back where the form was opened
    public PastDayScreen(Texts texts, Tasks tasks, Journal journal, Clock clock, Surroundings with, Runnable back) {
        this.back = back;
        model = new TodayViewModel(journal, tasks, clock, with.drafts());
        model.openPast(model.now().standing().today().minusDays(1));
        this.texts = texts;
        view = new TodayView(texts, model, with, Optional.empty(), back);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// @param argument the date, as ISO 8601 writes it; yesterday where it is none
    @Override
    public void at(String argument) {
        LocalDate today = model.now().standing().today();
        try {
            LocalDate day = LocalDate.parse(argument);
            model.openPast(day.isAfter(today) ? today : day);
        } catch (DateTimeException none) {
            model.openPast(today.minusDays(1));
        }
    }

    @Override
    public void shown() {
        model.shown();
        view.begin();
        whileShown.changes(model.state().map(state -> state.saving() instanceof Saving.Saved), saved -> {
            if (saved) {
                back.run();
            }
        });
    }

    @Override
    public void hidden() {
        whileShown.end();
        view.end();
        model.hidden();
    }

    @Override
    public List<ScreenAction> answers() {
        return AnswerLetters.all(texts);
    }

    @Override
    public List<ScreenAction> actions() {
        return view.actions();
    }
}
