package thole.ui.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.today.control.Part;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;
import thole.ui.today.keep.KeptDraft;

/// What has to be said above the form: that an earlier draft is there, and that a new day has begun.
final class Notices implements Part {

    private final Texts texts;
    private final Label keptText = Labels.body("");
    private final Label movedText = Labels.body("");
    private final Button move = new Button();
    private final HBox kept;
    private final HBox moved;
    private final VBox all;

    /// @param onForm brings the focus back to the form once something was answered
    Notices(Texts texts, TodayViewModel model, Runnable onForm) {
        this.texts = texts;
        Button go = button(texts.get("today.draft.continue"), then(model::continueKept, onForm));
        Button discard = button(texts.get("today.draft.discard"), then(model::discardKept, onForm));
        kept = line(Icon.SAVE.node(), keptText, go, discard);
        move.getStyleClass().setAll("th-link");
        move.setMinWidth(Region.USE_PREF_SIZE);
        move.setOnAction(_ -> then(model::moveOn, onForm).run());
        moved = line(Icon.MOON.node(), movedText, move);
        all = new VBox(moved, kept);
        all.getStyleClass().add("th-notices");
    }

    private static Runnable then(Runnable first, Runnable second) {
        return () -> {
            first.run();
            second.run();
        };
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().setAll("th-link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static HBox line(Node icon, Label text, Node... actions) {
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        HBox line = new HBox(icon, text);
        line.getChildren().addAll(actions);
        line.getStyleClass().add("th-notice");
        return line;
    }

    @Override
    public Region node() {
        return all;
    }

    @Override
    public void show(TodayState state) {
        Optional<KeptDraft> draft = state.standing().kept();
        draft.ifPresent(one -> keptText.setText(said(state, one)));
        Optional<LocalDate> today = state.movedOn();
        today.ifPresent(day -> {
            movedText.setText(
                    texts.get("today.midnight", weekday(day), date(state.draft().day())));
            move.setText(texts.get("today.midnight.move", weekday(day)));
        });
        shown(kept, draft.isPresent());
        shown(moved, today.isPresent());
        shown(all, draft.isPresent() || today.isPresent());
    }

    private static void shown(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private String said(TodayState state, KeptDraft draft) {
        LocalTime at = draft.at().toLocalTime();
        return draft.at().toLocalDate().equals(state.standing().today())
                ? texts.get("today.draft.kept", texts.time(at))
                : texts.get("today.draft.kept_on", date(draft.at().toLocalDate()), texts.time(at));
    }

    private String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, texts.locale());
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.get("today.day.date"), texts.locale())
                .format(day);
    }
}
