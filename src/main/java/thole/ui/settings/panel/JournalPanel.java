package thole.ui.settings.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import thole.model.Answer;
import thole.model.day.DayStart;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.text.Texts;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.kit.form.Choice;
import thole.ui.kit.form.FormRow;
import thole.ui.kit.form.Switch;

/// How this journal is kept: how often, until when, what it is to find out, and when a day begins.
final class JournalPanel extends Panel {

    private static final int LATEST_START = 12;
    private static final List<Integer> WEEKS = List.of(0, 1, 2, 4, 8, 12);
    private static final int QUESTION_LENGTH = 200;

    private final PlanEdits plans;
    private final Runnable toMeasures;

    /// @param toMeasures the way to Measures
    JournalPanel(Texts texts, SettingEdits edits, PlanEdits plans, Runnable toMeasures) {
        super(texts, edits);
        this.plans = plans;
        this.toMeasures = toMeasures;
        draw(plans.kept().get().plan());
    }

    /// Shows what the journal says now; what has not changed keeps its focus.
    void draw(CheckInPlan plan) {
        getChildren().clear();
        addCard(rhythm(plan), question(plan));
        addCard(pause(plan), pauseEnd(plan), end(plan));
        addCard(dayStart(plan));
        addCard(measures());
    }

    private FormRow rhythm(CheckInPlan plan) {
        SegmentedChoice<Rhythm> control = new SegmentedChoice<>(
                texts().get("settings.rhythm"),
                List.of(Rhythm.values()).stream()
                        .map(value -> new Segment<>(value, word("settings.rhythm", value)))
                        .toList(),
                value -> plans.change(now -> with(now, value, now.pausedFrom(), now.pausedUntil(), now.plannedEnd())));
        control.show(plan.rhythm());
        control.setId("rhythm");
        return row("settings.rhythm", control);
    }

    private FormRow question(CheckInPlan plan) {
        TextField field = new TextField(plan.question().given().orElse(""));
        field.setPromptText(texts().get("settings.question.prompt"));
        field.setAccessibleText(texts().get("settings.question"));
        field.setId("question");
        field.getStyleClass().add("settings-question");
        field.setOnAction(_ -> ask(field.getText()));
        field.focusedProperty().subscribe(has -> {
            if (!has) {
                ask(field.getText());
            }
        });
        return row("settings.question", field);
    }

    private void ask(String typed) {
        String text = typed.strip();
        String words = text.substring(0, Math.min(text.length(), QUESTION_LENGTH));
        plans.change(now -> {
            if (now.question().given().orElse("").equals(words)) {
                return now;
            }
            return new CheckInPlan(
                    now.rhythm(),
                    now.asked(),
                    now.more(),
                    now.pausedFrom(),
                    now.pausedUntil(),
                    now.plannedEnd(),
                    words.isEmpty() ? Answer.missing() : Answer.typed(words),
                    now.dayStart());
        });
    }

    private FormRow pause(CheckInPlan plan) {
        boolean paused = plan.isPausedOn(plans.today());
        Switch control = new Switch(
                texts(),
                texts().get("settings.pause"),
                paused,
                on -> plans.change(now -> with(
                        now,
                        now.rhythm(),
                        on ? Answer.typed(plans.today()) : Answer.missing(),
                        Answer.missing(),
                        now.plannedEnd())));
        control.setId("pause");
        return row("settings.pause", control);
    }

    private FormRow pauseEnd(CheckInPlan plan) {
        boolean paused = plan.isPausedOn(plans.today());
        Choice<LocalDate> control = weeks(
                "settings.pause_end",
                plan.pausedUntil().given(),
                until -> plans.change(now -> with(now, now.rhythm(), now.pausedFrom(), until, now.plannedEnd())));
        control.setDisable(!paused);
        control.setId("pause-end");
        return row("settings.pause_end", control);
    }

    private FormRow end(CheckInPlan plan) {
        Choice<LocalDate> control = weeks(
                "settings.end",
                plan.plannedEnd().given(),
                end -> plans.change(now -> with(now, now.rhythm(), now.pausedFrom(), now.pausedUntil(), end)));
        control.setId("end");
        return row("settings.end", control);
    }

    /// None, or a day some weeks from now; a day chosen earlier stands among them. `LocalDate.MAX` stands for none.
    private Choice<LocalDate> weeks(String key, Optional<LocalDate> chosen, Consumer<Answer<LocalDate>> then) {
        List<LocalDate> days = WEEKS.stream()
                .map(weeks -> weeks == 0 ? LocalDate.MAX : plans.today().plusWeeks(weeks))
                .toList();
        return new Choice<>(
                texts().get(key),
                days,
                day -> day.equals(LocalDate.MAX) ? texts().get(key + ".none") : date(day),
                chosen.orElse(LocalDate.MAX),
                day -> then.accept(day.equals(LocalDate.MAX) ? Answer.missing() : Answer.typed(day)));
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts().locale())
                .format(day);
    }

    private FormRow dayStart(CheckInPlan plan) {
        List<LocalTime> hours = IntStream.rangeClosed(0, LATEST_START)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .toList();
        Choice<LocalTime> control = new Choice<>(
                texts().get("settings.day_start"),
                hours,
                texts()::time,
                plan.dayStart().given().orElse(DayStart.USUAL).time(),
                time -> plans.change(now -> new CheckInPlan(
                        now.rhythm(),
                        now.asked(),
                        now.more(),
                        now.pausedFrom(),
                        now.pausedUntil(),
                        now.plannedEnd(),
                        now.question(),
                        Answer.typed(new DayStart(time)))));
        control.setId("day-start");
        return row("settings.day_start", control);
    }

    private FormRow measures() {
        Button open = new Button(texts().get("settings.measures.open"));
        open.setMnemonicParsing(false);
        open.getStyleClass().setAll("th-button");
        open.setId("measures");
        open.setOnAction(_ -> toMeasures.run());
        return row("settings.measures", open);
    }

    private static CheckInPlan with(
            CheckInPlan now, Rhythm rhythm, Answer<LocalDate> from, Answer<LocalDate> until, Answer<LocalDate> end) {
        return new CheckInPlan(rhythm, now.asked(), now.more(), from, until, end, now.question(), now.dayStart());
    }
}
