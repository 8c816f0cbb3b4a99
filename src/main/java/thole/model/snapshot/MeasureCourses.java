package thole.model.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import thole.model.entry.Entry;
import thole.model.entry.ImportantActivity;
import thole.model.entry.Measure;
import thole.model.questionnaire.Course;
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.Instrument;
import thole.model.questionnaire.Instruments;
import thole.model.questionnaire.MeaningfulChange;
import thole.model.questionnaire.Scored;
import thole.model.questionnaire.form.Questionnaire;

/// How each instrument of a journal has gone. A measure without a total is not shown as one.
public final class MeasureCourses {

    /// What is called meaningful for a single activity; for the mean of several less is enough (as quoted of
    /// Stratford and others, 1995).
    private static final double SINGLE_ACTIVITY = 3;

    private MeasureCourses() {}

    /// Those with at least one total: instruments known by name in the order of their list, then the others.
    public static List<Course> of(JournalSnapshot journal) {
        Set<String> codes = new LinkedHashSet<>();
        Instruments.known().forEach(instrument -> codes.add(instrument.code()));
        journal.measures().forEach(entry -> codes.add(entry.content().instrument()));
        return codes.stream().flatMap(code -> of(journal, code).stream()).toList();
    }

    /// Empty where the instrument has no total in this journal.
    public static Optional<Course> of(JournalSnapshot journal, String code) {
        return instrument(journal, code).flatMap(instrument -> {
            List<Measure> measures = journal.measures(code).stream()
                    .map(Entry::content)
                    .filter(measure -> total(measure).isPresent())
                    .toList();
            if (measures.isEmpty()) {
                return Optional.empty();
            }
            List<Scored> scores = measures.stream().map(MeasureCourses::scored).toList();
            return Optional.of(
                    code.equals(Measure.IMPORTANT_ACTIVITIES)
                            ? new Course(instrument, scores, comparable(measures))
                            : Course.of(instrument, scores));
        });
    }

    /// What is known about an instrument of that code in this journal.
    public static Optional<Instrument> instrument(JournalSnapshot journal, String code) {
        Optional<Instrument> opened = journal.questionnaires().stream()
                .map(entry -> entry.content().form())
                .filter(form -> form.code().equals(code))
                .findFirst()
                .flatMap(Questionnaire::instrument);
        return opened.isPresent() ? opened : Instruments.byCode(code);
    }

    /// As entered or computed; of the person’s own activities, the mean of those that were rated.
    public static OptionalDouble total(Measure measure) {
        if (measure.total().given().isPresent()) {
            return OptionalDouble.of(measure.total().given().get());
        }
        return measure.instrument().equals(Measure.IMPORTANT_ACTIVITIES)
                ? measure.items().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                : OptionalDouble.empty();
    }

    private static Scored scored(Measure measure) {
        return new Scored(measure.date(), total(measure).orElseThrow());
    }

    /// The first time that the same activities were rated as the latest time: another set of activities has another
    /// mean, though nothing may have changed.
    private static Optional<Scored> comparable(List<Measure> measures) {
        Measure latest = measures.getLast();
        return measures.stream()
                .limit(measures.size() - 1L)
                .filter(measure ->
                        measure.items().keySet().equals(latest.items().keySet()))
                .findFirst()
                .map(MeasureCourses::scored);
    }

    /// One course for each activity that was ever rated, named as the person named it.
    public static List<Course> activities(JournalSnapshot journal) {
        Instrument together = Instruments.byCode(Measure.IMPORTANT_ACTIVITIES).orElseThrow();
        List<Course> courses = new ArrayList<>();
        for (Entry<ImportantActivity> activity : journal.importantActivities()) {
            String id = activity.id().value().toString();
            List<Scored> scores = journal.measures(Measure.IMPORTANT_ACTIVITIES).stream()
                    .map(Entry::content)
                    .flatMap(measure -> Stream.ofNullable(measure.items().get(id))
                            .map(points -> new Scored(measure.date(), points)))
                    .toList();
            if (!scores.isEmpty()) {
                courses.add(Course.of(single(together, activity.content().name()), scores));
            }
        }
        return courses;
    }

    private static Instrument single(Instrument together, String name) {
        return new Instrument(
                Measure.IMPORTANT_ACTIVITIES,
                name,
                together.range(),
                Direction.HIGHER_IS_BETTER,
                together.recall(),
                together.meaningful()
                        .map(mean -> new MeaningfulChange(
                                OptionalDouble.of(SINGLE_ACTIVITY), OptionalDouble.empty(), mean.source())),
                together.licence());
    }
}
