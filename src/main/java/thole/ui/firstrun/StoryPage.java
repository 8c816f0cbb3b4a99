package thole.ui.firstrun;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import thole.model.entry.Imaging;
import thole.model.entry.PainStory;
import thole.text.Texts;
import thole.ui.firstrun.FirstRunState.Story;
import thole.ui.kit.Labels;
import thole.ui.kit.story.ScanFields;
import thole.ui.kit.story.StoryFields;
import thole.ui.kit.story.Told;

/// How the pain began and what was said of a scan, all of it as far as the person likes, and the first safety check.
final class StoryPage extends VBox {

    private final Texts texts;
    private final StoryFields pain;
    private final ScanFields scan;
    private final Label wrong = Labels.small("");

    StoryPage(Texts texts, Story before, Runnable safetyCheck) {
        this.texts = texts;
        getStyleClass().add("firstrun-body");
        pain = new StoryFields(texts, before.pain().orElse(StoryFields.NONE));
        scan = new ScanFields(texts, before.scan().orElse(ScanFields.NONE));
        wrong.getStyleClass().add("firstrun-wrong");
        complain("");
        Button check = new Button(texts.get("firstrun.check"));
        check.getStyleClass().setAll("th-link", "firstrun-link");
        check.setMnemonicParsing(false);
        check.setOnAction(_ -> safetyCheck.run());
        getChildren()
                .setAll(
                        Labels.title(texts.get("firstrun.story")),
                        Labels.caption(texts.get("firstrun.story.help")),
                        pain,
                        scan,
                        wrong,
                        Labels.body(texts.get("firstrun.check.about")),
                        check);
    }

    /// What is entered; empty where something has to be changed first.
    Optional<Story> read(LocalDate today) {
        Told<PainStory> began = pain.told(today);
        if (began instanceof Told.Wrong<PainStory>(String key)) {
            return complain(texts.get(key));
        }
        Told<Imaging> shown = scan.told(today);
        if (shown instanceof Told.Wrong<Imaging>(String key)) {
            return complain(texts.get(key));
        }
        complain("");
        return Optional.of(new Story(given(began), given(shown)));
    }

    private static <T> Optional<T> given(Told<T> told) {
        return switch (told) {
            case Told.Given<T>(T content) -> Optional.of(content);
            case Told.Nothing<T> _, Told.Wrong<T> _ -> Optional.empty();
        };
    }

    private Optional<Story> complain(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(!sentence.isEmpty());
        wrong.setManaged(!sentence.isEmpty());
        return Optional.empty();
    }
}
