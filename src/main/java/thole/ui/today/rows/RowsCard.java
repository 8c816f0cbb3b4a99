package thole.ui.today.rows;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.model.Checked;
import thole.model.Problem;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.factor.Factor;
import thole.model.factor.FactorTime;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.today.control.Part;
import thole.ui.today.draft.Background;
import thole.ui.today.draft.Occasion;
import thole.ui.today.draft.Standing.Form;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// The questions about a night and a day. In the morning they are about the night that just ended and about yesterday;
/// a day that has not been lived is never asked about.
public final class RowsCard implements Part {

    private final Texts texts;
    private final Label heading = Labels.heading("");
    private final Label dayHeading = Labels.heading("");
    private final Button moreButton = new Button();
    private final DayQuestions questions;
    private final VBox rows = new VBox();
    private final Card card;
    private boolean compact;
    private boolean morning;
    private List<Question> asked = List.of();
    private List<Question> more = List.of();
    private List<List<?>> builtFor = List.of();

    public RowsCard(Texts texts, TodayViewModel model) {
        this.texts = texts;
        questions = new DayQuestions(texts, model);
        moreButton.getStyleClass().setAll("th-link", "th-more");
        moreButton.setOnAction(_ -> model.detailed(!model.now().detailed()));
        moreButton.setMinWidth(Region.USE_PREF_SIZE);
        Label hint = Labels.caption(texts.get("today.rows.hint"));
        hint.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(hint, space, moreButton);
        foot.getStyleClass().add("th-rows-foot");
        dayHeading.getStyleClass().add("th-rows-heading");
        card = new Card(heading, rows, foot);
        card.getStyleClass().add("th-rows-card");
        card.setMinHeight(Region.USE_PREF_SIZE);
    }

    private void build(Background background) {
        List<Entry<CustomFactor>> factors = background.factors();
        List<Question> night = new ArrayList<>();
        List<Question> day = new ArrayList<>();
        asked = make(background.asked(), factors, night, day);
        more = make(
                background.more().stream()
                        .filter(code -> !background.asked().contains(code))
                        .filter(code -> !(code.equals(Factor.SLEEP_QUALITY.code())
                                && background.asked().contains(Factor.SLEEP_HOURS.code())))
                        .toList(),
                factors,
                night,
                day);
        rows.getChildren().setAll(night.stream().map(Question::node).toList());
        rows.getChildren().add(dayHeading);
        rows.getChildren().addAll(day.stream().map(Question::node).toList());
    }

    private List<Question> make(
            List<String> codes, List<Entry<CustomFactor>> factors, List<Question> night, List<Question> day) {
        boolean sleepTwice = codes.contains(Factor.SLEEP_HOURS.code());
        List<Question> made = new ArrayList<>();
        codes.stream()
                .filter(code -> !(sleepTwice && code.equals(Factor.SLEEP_QUALITY.code())))
                .forEach(code -> questions.of(code, factors).ifPresent(question -> {
                    made.add(question);
                    (isNight(code, factors) ? night : day).add(question);
                }));
        return made;
    }

    private static boolean isNight(String code, List<Entry<CustomFactor>> factors) {
        return Factor.ofCode(code)
                .map(factor -> factor.time() == FactorTime.NIGHT)
                .orElseGet(() -> factors.stream()
                        .anyMatch(entry -> entry.id().toString().equals(code)
                                && entry.content().time() == FactorTime.NIGHT));
    }

    private Stream<Question> all() {
        return Stream.concat(asked.stream(), more.stream());
    }

    @Override
    public Region node() {
        return card;
    }

    @Override
    public void compact(boolean now) {
        compact = now;
        showHeading();
        all().forEach(question -> question.compact(now));
    }

    @Override
    public void show(TodayState state) {
        Background background = state.background();
        List<List<?>> now = List.of(background.asked(), background.more(), background.factors());
        if (!now.equals(builtFor)) {
            builtFor = now;
            build(background);
            compact(compact);
        }
        boolean here = state.occasion() != Occasion.ANY_TIME;
        morning = state.occasion() == Occasion.MORNING;
        showHeading();
        card.setVisible(here);
        card.setManaged(here);
        heading.setText(texts.get(headingKey(state)));
        String weekday = state.draft().lived().day().getDayOfWeek().getDisplayName(TextStyle.FULL, texts.locale());
        dayHeading.setText(texts.get("today.rows.yesterday", weekday));
        dayHeading.setVisible(morning);
        dayHeading.setManaged(morning);
        moreButton.setText(texts.get(state.detailed() ? "today.rows.less" : "today.rows.more"));
        more.forEach(question -> {
            question.node().setVisible(state.detailed());
            question.node().setManaged(state.detailed());
        });
        all().forEach(question -> question.show(state));
    }

    private String headingKey(TodayState state) {
        if (morning) {
            return "today.rows.night";
        }
        return state.form() == Form.PAST ? "today.rows.past" : "today.rows.evening";
    }

    /// Without room, a heading that says nothing new goes.
    private void showHeading() {
        heading.setVisible(morning || !compact);
        heading.setManaged(morning || !compact);
    }

    /// Takes over what was typed and not yet confirmed.
    ///
    /// @return what could not be understood; empty where everything could
    public List<Problem> commit() {
        for (Question question : all().toList()) {
            if (card.isVisible() && question.commit() instanceof Checked.Refused<?>(List<Problem> problems)) {
                question.focus();
                return problems;
            }
        }
        return List.of();
    }
}
