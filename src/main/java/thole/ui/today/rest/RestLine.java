package thole.ui.today.rest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.guard.RestNotice;
import thole.model.Problem;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Subscriptions;
import thole.ui.today.control.Part;
import thole.ui.today.draft.Standing.Form;
import thole.ui.today.draft.TodayState;
import thole.ui.today.rest.RestState.Saying;

/// Says in one sentence that recording rests or could, with what can be chosen under it.
public final class RestLine implements Part {

    private final Texts texts;
    private final RestViewModel model;
    private final Runnable onForm;
    private final Consumer<Problem> refused;
    private final Label words = Labels.body("");
    private final FlowPane offers = new FlowPane();
    private final HBox line;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean recording = true;

    /// @param onForm brings the focus back to the form once something was chosen
    /// @param refused told why the plan could not be changed
    public RestLine(Texts texts, RestViewModel model, Runnable onForm, Consumer<Problem> refused) {
        this.texts = texts;
        this.model = model;
        this.onForm = onForm;
        this.refused = refused;
        offers.getStyleClass().add("th-rest-offers");
        VBox said = new VBox(words, offers);
        HBox.setHgrow(said, Priority.ALWAYS);
        line = new HBox(Icon.CLOCK.node(), said);
        line.getStyleClass().addAll("th-rest", "th-region");
        subscriptions.follow(model.state(), this::draw);
    }

    @Override
    public Region node() {
        return line;
    }

    /// On a flare day there is one thing on the screen.
    @Override
    public void show(TodayState state) {
        recording = state.form() == Form.FULL;
        appear();
    }

    private void appear() {
        boolean there = recording && !(model.state().get().saying() instanceof Saying.Nothing);
        line.setVisible(there);
        line.setManaged(there);
    }

    private void draw(RestState state) {
        words.setText(sentence(state));
        offers.getChildren()
                .setAll(state.offers().stream()
                        .map(offer -> button(offer, state.today()))
                        .toList());
        appear();
    }

    private Button button(Offer offer, LocalDate today) {
        Button button = new Button(texts.get("today.rest.offer." + offer.code(), date(Offer.endFrom(today))));
        button.getStyleClass().setAll("th-link");
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            model.choose(offer, refused);
            if (offer != Offer.PATTERNS) {
                onForm.run();
            }
        });
        return button;
    }

    private String sentence(RestState state) {
        return switch (state.saying()) {
            case Saying.Nothing _ -> "";
            case Saying.NewPain _ -> texts.get("today.rest.new_pain");
            case Saying.Of(RestNotice notice) -> sentence(notice);
        };
    }

    private String sentence(RestNotice notice) {
        return switch (notice) {
            case RestNotice.None _ -> "";
            case RestNotice.Resting(Optional<LocalDate> until) ->
                until.map(day -> texts.get("today.rest.resting", date(day)))
                        .orElseGet(() -> texts.get("today.rest.resting_open"));
            case RestNotice.Ended(LocalDate end) -> texts.get("today.rest.ended", date(end));
            case RestNotice.Enough _ -> texts.get("today.rest.enough");
            case RestNotice.Answered(String question) -> texts.get("today.rest.answered", question);
        };
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
    }
}
