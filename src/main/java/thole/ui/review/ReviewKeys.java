package thole.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import thole.text.Texts;
import thole.ui.kit.frame.ScreenAction;

/// What can be done in Review, with its keys and letters.
final class ReviewKeys {

    static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination RENAME = new KeyCodeCombination(KeyCode.F2);

    private ReviewKeys() {}

    /// What the keys do.
    interface Acts {

        void choose();

        void find();

        void pseudonyms();

        void rename();

        void remove();

        void close();

        void showCaseload();

        void showPart(String id);
    }

    static List<ScreenAction> caseload(Texts texts, Acts acts, boolean some) {
        List<ScreenAction> all = new ArrayList<>();
        all.add(ScreenAction.keyed("caseload.open_export", "caseload.open_export", OPEN, acts::choose));
        if (some) {
            all.add(ScreenAction.lettered(
                    "caseload.find", "caseload.find", texts.get("caseload.letter.find"), acts::find));
            all.add(ScreenAction.lettered(
                    "caseload.pseudonyms",
                    "caseload.pseudonyms",
                    texts.get("caseload.letter.pseudonyms"),
                    acts::pseudonyms));
            all.add(ScreenAction.keyed("caseload.rename", "caseload.rename", RENAME, acts::rename));
            all.add(ScreenAction.keyed("caseload.remove", "caseload.remove", CLOSE, acts::remove));
        }
        return all;
    }

    static List<ScreenAction> patient(Acts acts, List<Part> parts) {
        List<ScreenAction> all = new ArrayList<>();
        all.add(ScreenAction.of("caseload.title", "caseload.back", acts::showCaseload));
        all.add(ScreenAction.keyed("caseload.close", "caseload.close", CLOSE, acts::close));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            all.add(new ScreenAction(
                    part.titleKey(), part.titleKey(), Optional.of(digit(i + 1)), "", () -> acts.showPart(part.id())));
        }
        return all;
    }

    static KeyCombination digit(int number) {
        return new KeyCodeCombination(KeyCode.valueOf("DIGIT" + number), KeyCombination.SHORTCUT_DOWN);
    }
}
