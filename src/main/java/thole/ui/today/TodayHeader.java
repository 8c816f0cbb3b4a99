package thole.ui.today;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import thole.model.day.Rhythm;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.kit.key.KeyCap;
import thole.ui.today.control.Part;
import thole.ui.today.draft.Occasion;
import thole.ui.today.draft.Standing.Form;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// The title, the day, which reading is taken, and the way to the form of a flare day.
final class TodayHeader implements Part {

    private final Texts texts;
    private final TodayViewModel model;
    private final ScreenHeader header;
    private final HBox occasionPlace = new HBox();
    private final Button quick = new Button();
    private List<Occasion> offered = List.of();
    private SegmentedChoice<Occasion> occasions;
    private boolean compact;

    /// @param toggleQuick between the whole form and one number
    TodayHeader(Texts texts, TodayViewModel model, KeyCap quickKey, Runnable toggleQuick) {
        this.texts = texts;
        this.model = model;
        occasions = choice(List.of(Occasion.EVENING));
        quick.getStyleClass().setAll("th-button");
        quick.setMinWidth(Region.USE_PREF_SIZE);
        quick.setContentDisplay(ContentDisplay.RIGHT);
        quick.setGraphic(quickKey);
        quick.setOnAction(_ -> toggleQuick.run());
        header = new ScreenHeader(texts.get("today.title"), "", occasionPlace, quick);
    }

    /// The header of a day that is over, with the way back.
    static Part past(Texts texts, Runnable back) {
        Button button = new Button(texts.get("today.past.back"));
        button.getStyleClass().setAll("th-button");
        button.setGraphic(Icon.ARROW_LEFT.node());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> back.run());
        ScreenHeader header = new ScreenHeader(texts.get("today.past.title"), "", button);
        return new Part() {
            @Override
            public Region node() {
                return header;
            }

            @Override
            public void compact(boolean now) {
                header.inOneLine(now);
            }

            @Override
            public void show(TodayState state) {
                header.say(texts.get("today.past.hint", date(texts, state)));
            }
        };
    }

    private SegmentedChoice<Occasion> choice(List<Occasion> values) {
        SegmentedChoice<Occasion> choice = new SegmentedChoice<>(
                texts.get("today.occasion.name"),
                values.stream()
                        .map(one -> new Segment<>(one, texts.get("today.occasion." + key(one))))
                        .toList(),
                model::open);
        if (values.contains(Occasion.MORNING)) {
            choice.explain(Occasion.MORNING, texts.get("today.occasion.morning.help"));
        }
        return choice;
    }

    static String key(Occasion occasion) {
        return occasion.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Region node() {
        return header;
    }

    Node quickButton() {
        return quick;
    }

    @Override
    public void compact(boolean now) {
        compact = now;
        header.inOneLine(now);
        label(model.now());
    }

    @Override
    public void show(TodayState state) {
        header.say(line(state));
        boolean morningOffered = state.background().plan().rhythm() == Rhythm.MORNING_AND_EVENING
                || state.background().recorded().contains(Occasion.MORNING)
                || state.occasion() == Occasion.MORNING;
        List<Occasion> now = Arrays.stream(Occasion.values())
                .filter(one -> one != Occasion.MORNING || morningOffered)
                .toList();
        if (!now.equals(offered)) {
            offered = now;
            occasions = choice(now);
            occasionPlace.getChildren().setAll(occasions);
        }
        occasions.show(state.occasion());
        occasions.tick(state.background().recorded());
        if (morningOffered) {
            boolean possible = state.morning() || state.background().recorded().contains(Occasion.MORNING);
            occasions.enable(Occasion.MORNING, possible);
        }
        occasionPlace.setVisible(state.form() == Form.FULL);
        label(state);
    }

    private String line(TodayState state) {
        String day = date(texts, state);
        if (state.background().firstEntry()) {
            return texts.get("today.first", day);
        }
        return state.background().afterGap() ? texts.get("today.after_gap", day) : day;
    }

    private static String date(Texts texts, TodayState state) {
        return DateTimeFormatter.ofPattern(texts.get("today.date"), texts.locale())
                .format(state.draft().day());
    }

    private void label(TodayState state) {
        String full = compact ? "today.quick.open_short" : "today.quick.open";
        quick.setText(texts.get(state.form() == Form.QUICK ? "today.quick.close" : full));
    }
}
