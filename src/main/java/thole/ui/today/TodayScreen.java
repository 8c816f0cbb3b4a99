package thole.ui.today;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import thole.journal.Journal;
import thole.text.Texts;
import thole.ui.kit.Screen;
import thole.ui.kit.Tasks;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.today.draft.TodayViewModel;
import thole.ui.today.rest.RestViewModel;
import thole.ui.today.rows.AnswerLetters;

/// Recording today: pain first, everything else if the person likes.
public final class TodayScreen implements Screen {

    private static final String QUICK = "quick";

    private final TodayViewModel model;
    private final RestViewModel rest;
    private final Texts texts;
    private final TodayView view;

    /// @param clock which moment it is, and in which zone
    public TodayScreen(Texts texts, Tasks tasks, Journal journal, Clock clock) {
        this(texts, tasks, journal, clock, Surroundings.usual());
    }

    /// @param clock which moment it is, and in which zone
    public TodayScreen(Texts texts, Tasks tasks, Journal journal, Clock clock, Surroundings with) {
        model = new TodayViewModel(journal, tasks, clock, with.drafts());
        rest = new RestViewModel(
                journal,
                tasks,
                with.settings(),
                with.rest(),
                () -> journal.snapshot().dayStart().dayOf(LocalDateTime.now(clock)));
        this.texts = texts;
        view = new TodayView(texts, model, with, Optional.of(rest), () -> {});
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /// `quick` is the form of a flare day.
    @Override
    public void at(String argument) {
        if (argument.equals(QUICK)) {
            model.quick(true);
        }
    }

    @Override
    public void shown() {
        model.shown();
        rest.shown();
        view.begin();
    }

    @Override
    public void hidden() {
        view.end();
        rest.hidden();
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
