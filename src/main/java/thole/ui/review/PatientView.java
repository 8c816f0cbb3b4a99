package thole.ui.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.review.CaseLine.Opened;

/// One patient’s journal, to be read: whose it is and what was marked stand fixed above its parts.
final class PatientView extends BorderPane {

    private final Texts texts;
    private final List<Part> parts;
    private final SegmentedChoice<Part> choice;
    private final Label name = Labels.title("");
    private final Label facts = Labels.small("");
    private final VBox safety = new VBox();
    private final StackPane body = new StackPane();
    private Part shown;

    /// @param parts what can be read; at least one
    /// @param close leaves the journal
    PatientView(Texts texts, List<Part> parts, Runnable close) {
        this.texts = texts;
        this.parts = List.copyOf(parts);
        shown = parts.getFirst();
        getStyleClass().addAll("th-canvas", "review-patient");
        facts.getStyleClass().add("th-muted");
        choice = new SegmentedChoice<>(
                texts.get("caseload.parts"),
                parts.stream()
                        .map(part -> new Segment<>(part, texts.get(part.titleKey())))
                        .toList(),
                this::show);
        Button leave = new Button("", Icon.CLOSE.node());
        leave.getStyleClass().setAll("th-button", "th-help-icon");
        String words = texts.get("caseload.close");
        leave.setAccessibleText(words);
        leave.setTooltip(new Tooltip(words + "  " + ReviewKeys.CLOSE.getDisplayText()));
        leave.setOnAction(_ -> close.run());
        VBox who = new VBox(name, facts, Labels.caption(texts.get("caseload.speaks_to")));
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox line = new HBox(who, leave);
        line.getStyleClass().add("review-who");
        FlowPane tabs = new FlowPane(choice);
        safety.getStyleClass().add("review-patient-safety");
        VBox top = new VBox(line, safety, tabs);
        top.getStyleClass().addAll("review-patient-head", "th-region");
        setTop(top);
        body.getStyleClass().add("th-region");
        setCenter(body);
        choice.show(shown);
    }

    void show(Opened line) {
        name.setText(line.label());
        facts.setText(line.data().facts());
        safety.getChildren().clear();
        for (String words : line.data().safety()) {
            Label label = Labels.small(words);
            label.getStyleClass().add(line.data().flagged() ? "review-flag" : "th-muted");
            HBox one = new HBox(
                    line.data().flagged() ? Icon.ALERT.node("th-danger") : Icon.SHIELD.node("th-small"), label);
            one.getStyleClass().add("review-with-icon");
            safety.getChildren().add(one);
        }
        line.data().old().ifPresent(old -> safety.getChildren().add(Labels.small(old)));
        setAccessibleText(texts.get("caseload.patient", line.label()));
    }

    List<Part> parts() {
        return parts;
    }

    Screen screen() {
        return shown.screen();
    }

    /// The id of the part that is shown.
    String part() {
        return shown.id();
    }

    void showPart(String id) {
        parts.stream().filter(part -> part.id().equals(id)).findFirst().ifPresent(this::show);
    }

    private void show(Part part) {
        boolean here = getScene() != null;
        if (here) {
            shown.screen().hidden();
        }
        shown = part;
        boolean held = choice.isFocusWithin();
        choice.show(part);
        if (held) {
            choice.requestFocus();
        }
        if (here) {
            shown();
        }
    }

    /// It is on screen now.
    void shown() {
        Node node = shown.screen().root();
        if (!body.getChildren().contains(node)) {
            body.getChildren().setAll(node);
        }
        body.applyCss();
        shown.screen().shown();
    }

    void hidden() {
        shown.screen().hidden();
    }

    @Override
    public void requestFocus() {
        choice.requestFocus();
    }
}
