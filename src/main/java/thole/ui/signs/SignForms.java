package thole.ui.signs;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import thole.insight.sign.Sign;
import thole.text.Texts;

/// What can be entered under which sign. One form is open at a time.
final class SignForms {

    private final Texts texts;
    private final SignsViewModel model;
    private final Consumer<Node> reveal;
    private @Nullable SignCard open;
    private @Nullable Complaining form;

    /// A form that can say what went wrong.
    interface Complaining {

        void complain(String sentence);
    }

    /// @param reveal brings a form into sight that has just opened
    SignForms(Texts texts, SignsViewModel model, Consumer<Node> reveal) {
        this.texts = texts;
        this.reveal = reveal;
        this.model = model;
    }

    /// Puts the offer on the card of a sign that rests on what the person says.
    void offer(Sign sign, SignCard card, SignsState state) {
        switch (sign) {
            case PERSISTS_AFTER_HEALING -> {
                boolean entered = !state.story().equals(SignsState.NO_STORY);
                String text = texts.get(entered ? "signs.start.change" : "signs.start.enter");
                card.offer(text, () -> open(card, storyForm(card)));
            }
            case IMAGING_WITHOUT_STRUCTURAL_CAUSE -> {
                boolean entered = !state.scan().equals(SignsState.NO_SCAN);
                String text = texts.get(entered ? "signs.scan.change" : "signs.scan.enter");
                card.offer(text, () -> open(card, scanForm(card)));
            }
            case FLUCTUATES_WITH_STRESS_OR_SLEEP, MOVES_LOCATION, DOES_NOT_FOLLOW_ACTIVITY -> {}
        }
    }

    /// Shows in the open form why it could not be saved.
    void complain(String sentence) {
        if (form != null && !sentence.isEmpty()) {
            form.complain(sentence);
        }
    }

    private StoryForm storyForm(SignCard card) {
        return new StoryForm(
                texts,
                model.today(),
                model.state().get().story(),
                story -> model.saveStory(story, () -> close(card)),
                () -> close(card));
    }

    private ScanForm scanForm(SignCard card) {
        return new ScanForm(
                texts,
                model.today(),
                model.state().get().scan(),
                scan -> model.saveScan(scan, () -> close(card)),
                () -> close(card));
    }

    private <F extends Node & Complaining> void open(SignCard card, F opened) {
        if (open != null) {
            open.closeAndReturn();
        }
        model.clearTrouble();
        open = card;
        form = opened;
        card.open(opened);
        reveal.accept(opened);
    }

    private void close(SignCard card) {
        card.closeAndReturn();
        open = null;
        form = null;
    }
}
