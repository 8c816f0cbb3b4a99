package thole.ui.review.part;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import thole.chart.Picture;
import thole.chart.Placement;
import thole.chart.body.BodyPicture;
import thole.insight.frame.Period;
import thole.insight.visits.MarkedPlaces;
import thole.insight.visits.PlacePair;
import thole.report.Figures;
import thole.report.PlaceWords;
import thole.text.Texts;
import thole.ui.chart.PictureView;
import thole.ui.kit.Labels;

/// The body in two stretches, drawn as the report draws it, with what is new in words.
public final class BodyPair extends VBox {

    /// What the later stretch is held against.
    public enum Since {
        LAST_VISIT("compare.places.new", "compare.places.new.none"),
        EARLIER_STRETCH("compare.places.later", "compare.places.later.none");

        private final String some;
        private final String none;

        Since(String some, String none) {
            this.some = some;
            this.none = none;
        }
    }

    private final Texts texts;
    private final Figures figures;

    public BodyPair(Texts texts, PlacePair pair, Since since) {
        this.texts = texts;
        figures = new Figures(texts.locale());
        MarkedPlaces added = pair.added();
        String words = added.days().isEmpty() ? texts.get(since.none) : texts.get(since.some, named(added));
        FlowPane bodies = new FlowPane(
                figure(before(since, pair.earlier()), pair.before()), figure(now(since, pair.later()), pair.now()));
        bodies.getStyleClass().add("review-bodies");
        getChildren().setAll(Labels.small(words), bodies);
        getChildren().getFirst().getStyleClass().add("th-strong");
        getStyleClass().add("review-body-pair");
    }

    private String before(Since since, Period stretch) {
        return switch (since) {
            case LAST_VISIT ->
                texts.get("summary.where.before", monthAndDay(stretch.to().plusDays(1)));
            case EARLIER_STRETCH -> days(stretch);
        };
    }

    private String now(Since since, Period stretch) {
        return switch (since) {
            case LAST_VISIT -> texts.get("summary.where.now", monthAndDay(stretch.to()));
            case EARLIER_STRETCH -> days(stretch);
        };
    }

    private String days(Period stretch) {
        return texts.get("review.visit.stretch", figures.date(stretch.from()), figures.date(stretch.to()));
    }

    /// The year is said nearby.
    private String monthAndDay(LocalDate date) {
        return DateTimeFormatter.ofLocalizedPattern("MMMd")
                .withLocale(texts.locale())
                .format(date);
    }

    private VBox figure(String days, MarkedPlaces marked) {
        String sentence = texts.get("compare.places.picture", days, marked.marked(), named(marked));
        PictureView view = new PictureView();
        view.getStyleClass().add("review-body");
        view.show((width, height) -> fitted(new BodyPicture(marked.days(), marked.marked()), sentence, width, height));
        VBox figure = new VBox(Labels.caption(days), view, Labels.caption(named(marked)));
        figure.getStyleClass().add("review-body-figure");
        return figure;
    }

    private static Picture fitted(BodyPicture body, String sentence, double width, double height) {
        double scale = Math.min(width / BodyPicture.width(), height / BodyPicture.height());
        Picture drawn = body.onScreen(sentence, scale);
        return new Picture(width, height, new Placement(scale, 0, 0).of(drawn.marks()), sentence);
    }

    private String named(MarkedPlaces marked) {
        return new PlaceWords(texts).often(marked, "summary.where.new.place");
    }
}
