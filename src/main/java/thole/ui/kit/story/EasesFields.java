package thole.ui.kit.story;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import thole.model.entry.PainStory;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// Asks what eases the pain and what makes it worse, in the person’s own words.
public final class EasesFields extends VBox {

    private final TextField eases;
    private final TextField worsens;

    /// @param before what was entered before, with missing answers where nothing was
    public EasesFields(Texts texts, PainStory before) {
        getStyleClass().add("th-story");
        eases = field(texts, "signs.eases", before.eases().given().orElse(""));
        worsens = field(texts, "signs.worsens", before.worsens().given().orElse(""));
        getChildren()
                .setAll(
                        Labels.small(texts.get("signs.eases")),
                        eases,
                        Labels.small(texts.get("signs.worsens")),
                        worsens);
    }

    private static TextField field(Texts texts, String key, String before) {
        TextField field = new TextField(before);
        field.setAccessibleText(texts.get(key));
        field.setPromptText(texts.get("signs.start.event.hint"));
        return field;
    }

    /// The story with what is entered now.
    public PainStory in(PainStory story) {
        return story.with(StoryFields.words(eases), StoryFields.words(worsens));
    }
}
