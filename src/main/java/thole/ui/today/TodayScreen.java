package thole.ui.today;

import java.time.Clock;
import javafx.scene.Parent;
import thole.journal.Journal;
import thole.text.Texts;
import thole.ui.kit.Screen;
import thole.ui.kit.Tasks;
import thole.ui.today.draft.TodayViewModel;

/// Recording today: pain first, everything else if the person likes.
public final class TodayScreen implements Screen {

    private final TodayViewModel model;
    private final TodayView view;

    /// @param clock which moment it is, and in which zone
    public TodayScreen(Texts texts, Tasks tasks, Journal journal, Clock clock) {
        model = new TodayViewModel(journal, tasks, clock);
        view = new TodayView(texts, model);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void shown() {
        model.shown();
        view.focus();
    }

    @Override
    public void hidden() {
        model.hidden();
    }
}
