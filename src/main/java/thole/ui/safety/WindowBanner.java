package thole.ui.safety;

import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import thole.insight.safety.SafetyState;
import thole.text.Texts;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.frame.Headline;
import thole.ui.kit.frame.Place;

/// What is urgent, above every screen of the window; the pages of the safety check say it themselves.
public final class WindowBanner implements Headline {

    private final UrgentBanner banner;
    private final ObservableValue<SafetyState> state;
    private final Set<String> silent;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean here;
    private boolean observing;

    /// @param silent the ids of the pages where it is not shown
    public WindowBanner(Texts texts, ObservableValue<SafetyState> state, SafetyWays ways, Set<String> silent) {
        this.banner = new UrgentBanner(texts, ways);
        this.state = state;
        this.silent = Set.copyOf(silent);
        banner.getStyleClass().add("safety-window-banner");
    }

    @Override
    public Node node() {
        return banner;
    }

    @Override
    public boolean at(Place place) {
        if (!observing) {
            observing = true;
            subscriptions.changes(state, _ -> show());
        }
        here = !silent.contains(place.screen());
        return show();
    }

    @Override
    public void end() {
        subscriptions.end();
        observing = false;
    }

    private boolean show() {
        boolean more = here && banner.show(state.getValue());
        if (!here) {
            banner.setVisible(false);
            banner.setManaged(false);
        } else if (more) {
            banner.takeFocus();
        }
        return more && banner.isVisible();
    }
}
