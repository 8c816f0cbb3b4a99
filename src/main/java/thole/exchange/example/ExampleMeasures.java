package thole.exchange.example;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import thole.model.Answer;
import thole.model.entry.CareVisit;
import thole.model.entry.Content;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.ImportantActivity;
import thole.model.entry.Measure;

/// What is measured beside the invented person’s days: three activities that matter, rated once a week, a total from
/// the clinic at the start and later, and the visit between. They come with their ids, by which the ratings call the
/// activities, and with chance of their own, so that the days stay as they are.
final class ExampleMeasures {

    private static final List<String> ACTIVITIES = List.of("sit", "garden", "lift");
    private static final List<Double> AT_THE_START = List.of(3.0, 4.0, 2.0);
    private static final double GAIN_A_WEEK = 0.14;
    private static final double LEAST_POINTS = 0;
    private static final double MOST_POINTS = 10;

    private static final String CLINIC = "peg";
    private static final int CLINIC_AFTER_START = 3;
    private static final int CLINIC_BEFORE_END = 10;
    private static final double CLINIC_AT_THE_START = 5.7;
    private static final double CLINIC_LATER = 4.3;
    private static final int VISIT_BEFORE_END = 45;
    private static final int WEEK = 7;

    private final ExampleOrder order;
    private final ExampleWords words;
    private final RandomGenerator random;
    private final Clock clock;
    private final List<Entry<?>> entries = new ArrayList<>();

    private ExampleMeasures(ExampleOrder order, ExampleWords words) {
        this.order = order;
        this.words = words;
        random = new Random(~order.seed());
        clock = Clock.fixed(order.start().atStartOfDay(ExampleOrder.ZONE).toInstant(), ExampleOrder.ZONE);
    }

    static List<Entry<?>> entries(ExampleOrder order, ExampleWords words) {
        ExampleMeasures measures = new ExampleMeasures(order, words);
        measures.rateActivities();
        measures.beAtTheClinic();
        return List.copyOf(measures.entries);
    }

    private EntryId add(Content content) {
        EntryId id = EntryId.next(clock, random);
        entries.add(Entry.first(id, content));
        return id;
    }

    private void rateActivities() {
        LinkedHashMap<String, Double> starts = new LinkedHashMap<>();
        for (int i = 0; i < ACTIVITIES.size(); i++) {
            EntryId id = add(new ImportantActivity(words.of("important." + ACTIVITIES.get(i)), true));
            starts.put(id.toString(), AT_THE_START.get(i));
        }
        int weeks = 0;
        for (LocalDate day = order.start(); !day.isAfter(order.end()); day = day.plusDays(WEEK)) {
            TreeMap<String, Double> points = new TreeMap<>();
            double gain = GAIN_A_WEEK * weeks++;
            starts.forEach((id, start) -> points.put(id, points(start + gain)));
            add(new Measure(day, Measure.IMPORTANT_ACTIVITIES, points, Answer.missing()));
        }
    }

    private double points(double expected) {
        return Math.clamp(Math.rint(expected + 0.6 * random.nextGaussian()), LEAST_POINTS, MOST_POINTS);
    }

    /// A short record has a part of it.
    private void beAtTheClinic() {
        LocalDate first = order.start().plusDays(CLINIC_AFTER_START);
        if (first.isAfter(order.end())) {
            return;
        }
        add(Measure.ofTotal(first, CLINIC, Answer.typed(CLINIC_AT_THE_START)));
        LocalDate visit = order.end().minusDays(VISIT_BEFORE_END);
        if (visit.isAfter(first)) {
            add(new CareVisit(
                    visit, Set.of(), Answer.typed(words.of("visit.by")), Answer.typed(words.of("visit.next"))));
            add(Measure.ofTotal(order.end().minusDays(CLINIC_BEFORE_END), CLINIC, Answer.typed(CLINIC_LATER)));
        }
    }
}
