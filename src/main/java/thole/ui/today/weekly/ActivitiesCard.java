package thole.ui.today.weekly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.model.Answer;
import thole.model.entry.Entry;
import thole.model.entry.ImportantActivity;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.today.control.Part;
import thole.ui.today.control.RatingSlider;
import thole.ui.today.draft.Activities;
import thole.ui.today.draft.Occasion;
import thole.ui.today.draft.Standing.Form;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// Once a week, twenty seconds: three to five activities that matter, each from 0, unable, to 10, as before. The
/// rest of the week the card is not there.
public final class ActivitiesCard implements Part {

    private final Texts texts;
    private final VBox rows = new VBox();
    private final Button save = new Button();
    private final Card card;
    private final SequencedMap<String, Double> ratings = new LinkedHashMap<>();
    private List<Entry<ImportantActivity>> shown = List.of();

    public ActivitiesCard(Texts texts, TodayViewModel model) {
        this.texts = texts;
        save.getStyleClass().setAll("th-button");
        save.setText(texts.get("today.activities.save"));
        save.setOnAction(_ -> model.rateActivities(new LinkedHashMap<>(ratings)));
        rows.getStyleClass().add("th-activities");
        card = new Card(
                Labels.heading(texts.get("today.activities.title")),
                Labels.caption(texts.get("today.activities.scale")),
                rows,
                save);
        card.getStyleClass().add("th-activities-card");
        card.setAccessibleText(texts.get("today.activities.title"));
        card.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    public Region node() {
        return card;
    }

    @Override
    public void show(TodayState state) {
        Activities activities = state.background().activities();
        boolean here = state.form() == Form.FULL && state.occasion() != Occasion.ANY_TIME && activities.due();
        card.setVisible(here);
        card.setManaged(here);
        if (!activities.current().equals(shown)) {
            shown = activities.current();
            ratings.clear();
            rows.getChildren().setAll(shown.stream().map(this::row).toList());
            save.setDisable(true);
        }
    }

    private HBox row(Entry<ImportantActivity> activity) {
        String text = activity.content().name();
        Label label = Labels.body(text);
        label.getStyleClass().addAll("th-medium", "th-activity-name");
        RatingSlider slider = new RatingSlider(
                text,
                texts.get("today.rating.scale"),
                texts.get("today.blank"),
                texts.locale(),
                answer -> rated(activity, answer));
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox row = new HBox(label, slider);
        row.getStyleClass().addAll("th-row", "th-factor-activity");
        return row;
    }

    private void rated(Entry<ImportantActivity> activity, Answer<Double> answer) {
        String id = activity.id().toString();
        answer.given().ifPresentOrElse(points -> ratings.put(id, points), () -> ratings.remove(id));
        save.setDisable(ratings.isEmpty());
    }
}
