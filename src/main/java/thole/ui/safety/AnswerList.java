package thole.ui.safety;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.insight.safety.AnswerDraft;
import thole.model.safety.Reply;
import thole.settings.Letters;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.kit.frame.ScreenAction;

/// Questions one under the other, each with No, Yes and Not sure. Up and down move; the letters for the three answer
/// and go on to the next question, once for each press: a key that is held down cannot run down the list.
final class AnswerList extends VBox {

    private final Map<String, SegmentedChoice<Reply>> choices = new LinkedHashMap<>();
    private final BiConsumer<String, Reply> answered;
    private final Function<Reply, String> letter;
    private boolean held;

    /// @param texts of the questions: `stem` with the code
    /// @param letters what the person has chosen about single letters
    AnswerList(
            Texts texts,
            String stem,
            List<String> codes,
            Supplier<Letters> letters,
            BiConsumer<String, Reply> answered) {
        this.answered = answered;
        this.letter = reply -> {
            ScreenAction answer = AnswerLetters.of(texts, reply);
            return letters.get().of(answer.id(), answer.letter()).orElse("");
        };
        getStyleClass().add("safety-list");
        for (String code : codes) {
            getChildren().add(row(texts, code, texts.get(stem + code)));
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private HBox row(Texts texts, String code, String question) {
        List<Segment<Reply>> segments = List.of(Reply.values()).stream()
                .map(reply -> new Segment<>(reply, texts.get("safety." + reply.code())))
                .toList();
        SegmentedChoice<Reply> choice =
                new SegmentedChoice<>(question, segments, reply -> answered.accept(code, reply));
        choices.put(code, choice);
        Label number = Labels.small(texts.get("safety.number", choices.size()));
        number.getStyleClass().addAll("th-muted", "safety-number");
        Label words = Labels.body(question);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(number, words, choice);
        row.getStyleClass().add("safety-row");
        return row;
    }

    void show(AnswerDraft draft) {
        choices.forEach((code, choice) -> choice.show(draft.reply(code).orElse(null)));
    }

    void focus(String code) {
        SegmentedChoice<Reply> choice = choices.get(code);
        if (choice != null) {
            choice.requestFocus();
        }
    }

    /// A key was let go somewhere on the page.
    void released() {
        held = false;
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            move(step);
            event.consume();
        }
    }

    private void shown(String code, Reply reply) {
        SegmentedChoice<Reply> choice = choices.get(code);
        if (choice != null) {
            choice.show(reply);
        }
    }

    private void move(int step) {
        List<String> codes = List.copyOf(choices.keySet());
        int here = codes.indexOf(current());
        if (here >= 0) {
            focus(codes.get(Math.clamp(here + (long) step, 0, codes.size() - 1)));
        }
    }

    private @Nullable String current() {
        return choices.entrySet().stream()
                .filter(entry -> entry.getValue().isFocusWithin())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter().toLowerCase(Locale.ROOT);
        String code = current();
        if (code == null || typed.isBlank() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        for (Reply reply : Reply.values()) {
            if (typed.equals(letter.apply(reply))) {
                event.consume();
                if (!held) {
                    held = true;
                    shown(code, reply);
                    move(1);
                    answered.accept(code, reply);
                }
            }
        }
    }
}
