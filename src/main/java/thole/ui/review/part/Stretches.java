package thole.ui.review.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import thole.insight.frame.Period;
import thole.insight.visits.VisitComparison;
import thole.model.snapshot.JournalSnapshot;
import thole.report.Figures;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.form.DateField;

/// Which two stretches are held side by side, as the therapist chooses them.
final class Stretches {

    private static final int DAYS = 28;

    private final Texts texts;
    private final LocalDate today;
    private final Consumer<Question> asked;
    private final List<LocalDate> visits;
    private final ComboBox<LocalDate> first;
    private final ComboBox<LocalDate> second;
    private final DateField earlierFrom;
    private final DateField earlierTo;
    private final DateField laterFrom;
    private final DateField laterTo;
    private Kind kind = Kind.SINCE_VISIT;

    /// What is held against what.
    enum Kind {
        SINCE_VISIT,
        VISITS,
        PERIODS;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What is worked out, away from the screen.
    interface Question {
        Optional<VisitComparison> ask(JournalSnapshot journal);
    }

    Stretches(Texts texts, JournalSnapshot journal, LocalDate today, Consumer<Question> asked) {
        this.texts = texts;
        this.today = today;
        this.asked = asked;
        visits = journal.visits().stream()
                .map(visit -> visit.content().date())
                .distinct()
                .toList();
        LocalDate end = journal.days().isEmpty() ? today : journal.days().lastKey();
        first = visit("compare.first");
        second = visit("compare.second");
        if (!visits.isEmpty()) {
            first.setValue(visits.getFirst());
            second.setValue(visits.getLast());
        }
        earlierFrom = date("compare.earlier_from", end.minusDays(2 * DAYS - 1L));
        earlierTo = date("compare.earlier_to", end.minusDays(DAYS));
        laterFrom = date("compare.later_from", end.minusDays(DAYS - 1L));
        laterTo = date("compare.later_to", end);
    }

    /// The last visit where there is one, else two periods.
    Kind first() {
        return visits.isEmpty() ? Kind.PERIODS : Kind.SINCE_VISIT;
    }

    private ComboBox<LocalDate> visit(String key) {
        ComboBox<LocalDate> box = new ComboBox<>();
        box.getItems().setAll(visits);
        box.setAccessibleText(texts.get(key));
        Figures figures = new Figures(texts.locale());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate date) {
                return date == null ? "" : figures.date(date);
            }

            @Override
            public LocalDate fromString(String text) {
                return today;
            }
        });
        box.setOnAction(_ -> ask(Kind.VISITS));
        return box;
    }

    private DateField date(String key, LocalDate value) {
        DateField picker = new DateField(texts, texts.get(key), value);
        picker.setOnAction(_ -> ask(Kind.PERIODS));
        return picker;
    }

    private Node named(String key, Region control) {
        Label name = Labels.caption(texts.get(key));
        name.setLabelFor(control);
        return new VBox(name, control);
    }

    Node choices(Kind now) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("review-choices");
        switch (now) {
            case SINCE_VISIT -> {}
            case VISITS -> row.getChildren().setAll(named("compare.first", first), named("compare.second", second));
            case PERIODS ->
                row.getChildren()
                        .setAll(
                                pair(
                                        named("compare.earlier_from", earlierFrom),
                                        named("compare.earlier_to", earlierTo)),
                                pair(named("compare.later_from", laterFrom), named("compare.later_to", laterTo)));
        }
        return row;
    }

    private static Node pair(Node from, Node to) {
        HBox pair = new HBox(from, to);
        pair.getStyleClass().add("review-pair");
        return pair;
    }

    String nothingKey() {
        return switch (kind) {
            case SINCE_VISIT -> "compare.no_visit";
            case VISITS -> visits.size() < 2 ? "compare.no_visits" : "compare.overlap";
            case PERIODS -> "compare.overlap";
        };
    }

    BodyPair.Since since() {
        return switch (kind) {
            case SINCE_VISIT -> BodyPair.Since.LAST_VISIT;
            case VISITS, PERIODS -> BodyPair.Since.EARLIER_STRETCH;
        };
    }

    void ask(Kind now) {
        kind = now;
        asked.accept(
                switch (now) {
                    case SINCE_VISIT -> journal -> VisitComparison.sinceLastVisit(journal, today);
                    case VISITS -> visits(first.getValue(), second.getValue());
                    case PERIODS ->
                        periods(earlierFrom.getValue(), earlierTo.getValue(), laterFrom.getValue(), laterTo.getValue());
                });
    }

    private Question visits(LocalDate one, LocalDate other) {
        boolean apart = visits.size() > 1 && one.isBefore(other);
        return apart ? journal -> VisitComparison.ofVisits(journal, one, other) : _ -> Optional.empty();
    }

    private static Question periods(LocalDate from, LocalDate to, LocalDate laterFrom, LocalDate laterTo) {
        boolean apart = !to.isBefore(from) && !laterTo.isBefore(laterFrom) && to.isBefore(laterFrom);
        if (!apart) {
            return _ -> Optional.empty();
        }
        Period earlier = new Period(from, to);
        Period later = new Period(laterFrom, laterTo);
        return journal -> Optional.of(VisitComparison.of(journal, earlier, later));
    }
}
