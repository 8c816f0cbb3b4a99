package thole.ui.today.rows;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
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
import thole.model.factor.FactorTime;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.today.control.Part;
import thole.ui.today.draft.Occasion;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// The questions about a night and a day. In the morning they are about the night that just ended and about yesterday;
/// a day that has not been lived is never asked about.
public final class RowsCard implements Part {

    private final Texts texts;
    private final Label heading = Labels.heading("");
    private final Label dayHeading = Labels.heading("");
    private final Button more = new Button();
    private final DayQuestions questions;
    private final VBox rows = new VBox();
    private final Card card;
    private boolean compact;
    private boolean morning;
    private List<Question> shown = List.of();
    private List<Entry<CustomFactor>> shownFactors = List.of();

    public RowsCard(Texts texts, TodayViewModel model) {
        this.texts = texts;
        questions = new DayQuestions(texts, model);
        more.getStyleClass().setAll("th-link", "th-more");
        more.setOnAction(_ -> model.detailed(!model.now().detailed()));
        more.setMinWidth(Region.USE_PREF_SIZE);
        Label hint = Labels.caption(texts.get("today.rows.hint"));
        hint.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(hint, space, more);
        foot.getStyleClass().add("th-rows-foot");
        dayHeading.getStyleClass().add("th-rows-heading");
        card = new Card(heading, rows, foot);
        card.getStyleClass().add("th-rows-card");
        card.setMinHeight(Region.USE_PREF_SIZE);
        build(List.of());
    }

    private void build(List<Entry<CustomFactor>> factors) {
        shownFactors = factors;
        List<Question> night = new ArrayList<>(List.of(questions.sleep()));
        List<Question> day = new ArrayList<>(List.of(questions.stress(), questions.sitting(), questions.activity()));
        for (int place = 0; place < factors.size(); place++) {
            Entry<CustomFactor> factor = factors.get(place);
            Question question = questions.custom(factor, place);
            (factor.content().time() == FactorTime.NIGHT ? night : day).add(question);
        }
        shown = new ArrayList<>(night);
        shown.addAll(day);
        rows.getChildren().setAll(night.stream().map(Question::node).toList());
        rows.getChildren().add(dayHeading);
        rows.getChildren().addAll(day.stream().map(Question::node).toList());
    }

    @Override
    public Region node() {
        return card;
    }

    @Override
    public void compact(boolean now) {
        compact = now;
        showHeading();
        shown.forEach(question -> question.compact(now));
    }

    @Override
    public void show(TodayState state) {
        if (!state.background().factors().equals(shownFactors)) {
            build(state.background().factors());
        }
        boolean asked = state.occasion() != Occasion.ANY_TIME;
        morning = state.occasion() == Occasion.MORNING;
        showHeading();
        card.setVisible(asked);
        card.setManaged(asked);
        heading.setText(texts.get(morning ? "today.rows.night" : "today.rows.evening"));
        String weekday = state.draft().lived().day().getDayOfWeek().getDisplayName(TextStyle.FULL, texts.locale());
        dayHeading.setText(texts.get("today.rows.yesterday", weekday));
        dayHeading.setVisible(morning);
        dayHeading.setManaged(morning);
        more.setText(texts.get(state.detailed() ? "today.rows.less" : "today.rows.more"));
        shown.forEach(question -> question.show(state));
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
        for (Question question : shown) {
            if (card.isVisible() && question.commit() instanceof Checked.Refused<?>(List<Problem> problems)) {
                question.focus();
                return problems;
            }
        }
        return List.of();
    }
}
