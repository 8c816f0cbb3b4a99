package thole.ui.firstrun;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import thole.settings.Appearance;
import thole.settings.Formats.Language;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;

/// What helps to read everything else: larger text and the way back from it, and the language.
final class ReadingChoices extends FlowPane {

    private final Texts texts;
    private final Settings settings;
    private final Button larger;
    private final Button smaller;
    private final Label size = Labels.small("");

    ReadingChoices(Texts texts, Settings settings) {
        this.texts = texts;
        this.settings = settings;
        getStyleClass().add("firstrun-reading");
        larger = button("firstrun.larger", Appearance.ZOOM_STEP);
        smaller = button("firstrun.smaller", -Appearance.ZOOM_STEP);
        getChildren().setAll(larger, smaller, size, language());
        show(settings.current());
    }

    private Button button(String key, int step) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().setAll("th-button");
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> settings.change(now -> now.with(
                now.appearance().withZoom(now.appearance().zoom() + step).withLargerTextOffered())));
        return button;
    }

    private SegmentedChoice<Language> language() {
        SegmentedChoice<Language> language = new SegmentedChoice<>(
                texts.get("firstrun.language"),
                Stream.of(Language.ENGLISH, Language.GERMAN)
                        .map(value -> new Segment<>(
                                value,
                                texts.get("firstrun.language." + value.name().toLowerCase(Locale.ROOT))))
                        .toList(),
                chosen -> settings.change(now -> now.with(now.formats().withLanguage(chosen))));
        language.show(texts.locale().getLanguage().equals("de") ? Language.GERMAN : Language.ENGLISH);
        return language;
    }

    /// Follows the size of the text, however it is changed.
    void follow(Subscriptions subscriptions, Tasks tasks) {
        show(settings.current());
        subscriptions.add(settings.observe(now -> tasks.onScreen(() -> show(now)))::close);
    }

    private void show(Preferences now) {
        int zoom = now.appearance().zoom();
        size.setText(texts.get("firstrun.text_size", zoom));
        offer(larger, smaller, zoom < Appearance.MOST_ZOOM);
        offer(smaller, larger, zoom > Appearance.LEAST_ZOOM);
        size.setVisible(smaller.isVisible());
        size.setManaged(smaller.isVisible());
    }

    /// One that leads no further goes away, and hands the focus on rather than lose it.
    private static void offer(Button button, Button other, boolean offered) {
        if (!offered && button.isFocused()) {
            other.setVisible(true);
            other.requestFocus();
        }
        button.setVisible(offered);
        button.setManaged(offered);
    }
}
