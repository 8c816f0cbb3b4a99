package thole.ui.settings.panel;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import thole.settings.Preferences;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// Whether to be reminded, and when. It is off until wanted, and never says what is not there.
final class RemindersPanel extends Panel {

    private static final int MINUTES = 30;
    private static final int HALF_HOURS = 48;
    private static final List<LocalTime> TIMES = IntStream.range(0, HALF_HOURS)
            .mapToObj(place -> LocalTime.MIN.plusMinutes((long) place * MINUTES))
            .toList();

    private final Label state = Labels.small("");
    private final Label saved = Labels.small("");

    RemindersPanel(Texts texts, SettingEdits edits, Panels.ToCalendar calendar) {
        super(texts, edits);
        addCard(
                onOff(
                        "settings.reminder",
                        now -> now.reminder().on(),
                        (now, on) -> now.with(now.reminder().withOn(on))),
                several(
                        "settings.reminder_time",
                        TIMES,
                        texts::time,
                        now -> now.reminder().at(),
                        (now, time) -> now.with(now.reminder().withAt(time))));
        state.getStyleClass().add("th-muted");
        addCard(said("settings.reminder_words"), state);
        saved.getStyleClass().add("th-muted");
        hear("");
        addCard(row("settings.calendar", button(calendar)));
        getChildren().add(saved);
        onFollow(this::say);
        say(edits.now());
    }

    private Button button(Panels.ToCalendar calendar) {
        Button save = new Button(texts().get("settings.calendar.save"));
        save.getStyleClass().setAll("th-button");
        save.setMnemonicParsing(false);
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.setOnAction(_ -> calendar.save(save.getScene().getWindow(), this::hear));
        return save;
    }

    private void hear(String said) {
        saved.setText(said);
        saved.setVisible(!said.isEmpty());
        saved.setManaged(!said.isEmpty());
    }

    private void say(Preferences now) {
        state.setText(texts().get(
                        now.reminder().on() && now.reminder().isQuiet()
                                ? "settings.reminder_state.quiet"
                                : now.reminder().on() ? "settings.reminder_state.on" : "settings.reminder_state.off",
                        texts().time(now.reminder().at())));
    }
}
