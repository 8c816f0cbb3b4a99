package thole.ui.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.model.safety.HelpLine;
import thole.model.safety.Question;
import thole.model.safety.SafetyList;
import thole.model.safety.Urgency;
import thole.report.safety.SafetyWords;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.reading.Sheet;

/// When to get help, in large type. It needs no journal and no passphrase, so it opens from everywhere.
public final class GetHelpScreen implements Screen {

    private final Texts texts;
    private final SafetyWords words;
    private final VBox page = new VBox();
    private final Sheet sheet = new Sheet(page);
    private final VBox root = new VBox();

    /// @param leave back to where it was opened
    public GetHelpScreen(Texts texts, Runnable leave) {
        this.texts = texts;
        this.words = new SafetyWords(texts);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        page.getStyleClass().addAll("safety-page", "safety-large");
        page.getChildren()
                .setAll(now(), crisis(), symptoms(Urgency.TODAY), symptoms(Urgency.SOON), new StandingWords(texts));
        root.getStyleClass().addAll("th-canvas", "safety-screen");
        root.getChildren().setAll(new PageTop(texts, texts.get("safety.help.title"), "", leave), sheet);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        sheet.toTop();
        sheet.shown();
        page.getChildren().getFirst().requestFocus();
    }

    @Override
    public void hidden() {
        sheet.hidden();
    }

    private Node now() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("safety.help.now.says"));
        HelpLine here = lines().getFirst();
        if (here.region().equals(texts.locale().getCountry())) {
            lines.add(texts.get("safety.help.numbers", country(here), String.join(" / ", here.emergency())));
            if (!here.doctor().isEmpty()) {
                lines.add(texts.get("safety.help.numbers.doctor", here.doctor()));
            }
        }
        lines.add(texts.get("safety.help.now.for"));
        return part("safety.help.now.title", lines, bullets(Urgency.NOW));
    }

    private Node symptoms(Urgency urgency) {
        String key = "safety.help." + urgency.code();
        List<String> lines = new ArrayList<>(List.of(texts.get(key + ".says")));
        List<String> after = new ArrayList<>(bullets(urgency));
        if (urgency == Urgency.SOON) {
            after.add(texts.get("safety.help.wrong"));
        }
        return part(key + ".title", lines, after);
    }

    private List<String> bullets(Urgency urgency) {
        return SafetyList.current().questions().stream()
                .filter(question -> question.urgency() == urgency)
                .map(Question::code)
                .map(code -> texts.get("safety.help.item", texts.get("safety.question." + code)))
                .toList();
    }

    private Node crisis() {
        List<HelpLine> all = lines();
        List<String> first = new ArrayList<>(List.of(texts.get("safety.help.crisis.says")));
        List<String> rest = new ArrayList<>();
        for (HelpLine line : all) {
            boolean here = line.region().equals(texts.locale().getCountry());
            (here ? first : rest)
                    .add(texts.get("safety.help.crisis.line", country(line), line.crisis(), line.crisisNumber()));
        }
        rest.add(texts.get("safety.help.crisis.other"));
        LocalDate written = all.stream()
                .map(HelpLine::written)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        rest.add(texts.get("safety.help.line.source", words.date(written)));
        return part("safety.help.crisis.title", first, rest);
    }

    private List<HelpLine> lines() {
        return HelpLine.startingWith(texts.locale().getCountry());
    }

    private String country(HelpLine line) {
        return Locale.of("", line.region()).getDisplayCountry(texts.locale());
    }

    /// One part of the page: it takes the focus and is read aloud as a whole.
    private Node part(String title, List<String> strong, List<String> lines) {
        VBox part = new VBox(Labels.heading(texts.get(title)));
        part.getStyleClass().addAll("th-card", "safety-part");
        for (String line : strong) {
            Label label = Labels.body(line);
            label.getStyleClass().add("th-strong");
            part.getChildren().add(label);
        }
        lines.forEach(line -> part.getChildren().add(Labels.body(line)));
        part.setAccessibleRole(AccessibleRole.TEXT);
        part.setAccessibleText(texts.get(title) + " " + String.join(" ", strong) + " " + String.join(" ", lines));
        part.setFocusTraversable(true);
        return part;
    }
}
