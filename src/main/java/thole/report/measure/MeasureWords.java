package thole.report.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import thole.model.questionnaire.Change;
import thole.model.questionnaire.Course;
import thole.model.questionnaire.Instrument;
import thole.model.questionnaire.Instruments;
import thole.model.questionnaire.MeaningfulChange;
import thole.model.questionnaire.Scored;
import thole.report.Figures;
import thole.text.Texts;

/// The sentences about instruments: what their totals mean, and how they have gone. None of them calls a total good,
/// bad or alarming.
public final class MeasureWords {

    private final Texts texts;
    private final Figures figures;

    public MeasureWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
    }

    /// Our own instruments are called in the person’s language, all others by their proper name.
    public String name(Instrument instrument) {
        String key = "measure.name." + instrument.code();
        boolean ours = Instruments.known().contains(instrument) && texts.has(key);
        return ours ? texts.get(key) : instrument.name();
    }

    /// What it looks at; empty where the program does not know.
    public Optional<String> about(Instrument instrument) {
        String key = "measure.about." + instrument.code();
        return texts.has(key) ? Optional.of(texts.get(key)) : Optional.empty();
    }

    /// Range, direction and time: “0 to 10, higher is worse, about the past week”; and where one of them was never
    /// compared with a source, that.
    public String facts(Instrument instrument) {
        return texts.get(
                "measure.facts." + key(instrument.direction())
                        + (Instruments.isUnchecked(instrument) ? ".unchecked" : ""),
                instrument.range().lowest(),
                instrument.range().highest(),
                texts.get("measure.recall." + key(instrument.recall())));
    }

    /// From which change on it counts, with its source; or that none is established.
    public String meaningful(Instrument instrument) {
        return instrument.meaningful().map(this::meaningful).orElseGet(() -> texts.get("measure.meaningful.none"));
    }

    private String meaningful(MeaningfulChange change) {
        String given = change.percent().isEmpty() ? "points" : change.points().isEmpty() ? "percent" : "both";
        return texts.get(
                "measure.meaningful." + given,
                orZero(change.points()),
                orZero(change.percent()),
                change.source().name(),
                change.source().year());
    }

    private static double orZero(OptionalDouble value) {
        return value.orElse(0);
    }

    /// First to latest, and whether that is a meaningful change, in one sentence or two.
    public String course(Course course) {
        return course.change()
                .map(this::change)
                .orElseGet(() -> texts.get(
                        course.scores().size() == 1 ? "measure.once" : "measure.not_comparable",
                        total(course.latest()),
                        figures.date(course.latest().date())));
    }

    private String change(Change change) {
        return texts.get(
                "measure.change." + key(change.verdict()) + "." + key(change.toward()),
                total(change.first()),
                figures.date(change.first().date()),
                total(change.latest()),
                figures.date(change.latest().date()),
                points(change));
    }

    /// “at or above meaningful change”, for a column.
    public String verdict(Change change) {
        return texts.get("measure.verdict." + key(change.verdict()));
    }

    /// “−1.6”, with a true minus; whole where it is whole.
    public String points(Change change) {
        String number = figures.recorded(change.points());
        return change.points() > 0 ? "+" + number : number;
    }

    public String total(Scored scored) {
        return figures.recorded(scored.total());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
