package thole.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import thole.exchange.FactorBook;
import thole.exchange.Offer;
import thole.exchange.csv.DailyCsv;
import thole.exchange.csv.DailyRules;
import thole.model.BatchId;
import thole.model.ProblemException;
import thole.model.Provenance;
import thole.model.day.DayStart;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;

/// An invented journal with twelve factors, five built-in and seven of the person's own: pain that persists from day to
/// day and follows stress, one day in ten without an entry, one answer in twenty left blank. The same length always
/// gives the same journal.
public final class BenchJournal {

    /// The last day of every bench journal; it has an entry.
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);

    /// The factors by their columns, the built-in ones first.
    static final List<String> FACTORS = List.of(
            "sleep_hours",
            "sleep_quality",
            "stress",
            "sitting_hours",
            "activity_minutes",
            "coffee",
            "screen",
            "walk",
            "warmth",
            "stretching",
            "company",
            "mood");

    private static final long SEED = 365;
    private static final double MISSING_DAYS = .1;
    private static final double MISSING_ANSWERS = .05;
    private static final double PERSISTENCE = .5;
    private static final List<String> PLACES = List.of("lower_back_left", "lower_back_center", "buttock_left");

    private final RandomGenerator random = new SplittableRandom(SEED);
    private final int days;

    private BenchJournal(int days) {
        this.days = days;
    }

    /// The journal as a plain daily CSV.
    public static String csv(int days) {
        return csv(days, 4);
    }

    /// @param lastPain pain of the last day, 0 to 10 in halves; everything else stays the same
    static String csv(int days, double lastPain) {
        return new BenchJournal(days).write(lastPain);
    }

    /// What the program makes of such a CSV.
    public static JournalSnapshot snapshot(String csv) {
        JournalFacts facts = new JournalFacts(new JournalId(new UUID(0, days(csv))), false, DayStart.USUAL);
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        RandomGenerator random = new SplittableRandom(SEED);
        Supplier<EntryId> ids = () -> EntryId.next(clock, random);
        DailyRules rules = new DailyRules(
                original -> new Provenance.Imported(new BatchId("bench"), original),
                true,
                ZoneOffset.UTC,
                DayStart.USUAL);
        try {
            FactorBook factors = new FactorBook(JournalSnapshot.of(facts, List.of()), ids);
            Offer offer = DailyCsv.read("bench.csv", csv, rules, factors);
            List<Entry<?>> entries = new ArrayList<>();
            offer.newFactors().forEach((id, factor) -> entries.add(Entry.first(id, factor)));
            offer.contents().forEach(content -> entries.add(Entry.first(ids.get(), content)));
            return JournalSnapshot.of(facts, entries);
        } catch (ProblemException e) {
            throw new IllegalStateException(e.problem().toString(), e);
        }
    }

    private static long days(String csv) {
        return csv.lines().count();
    }

    private String write(double lastPain) {
        StringBuilder csv = new StringBuilder("date,pain,locations,");
        csv.append(String.join(",", FACTORS)).append('\n');
        double pain = 0;
        for (int day = 0; day < days; day++) {
            double[] states = random.doubles(FACTORS.size(), -1.7, 1.7).toArray();
            double fresh = .5 * states[2] - .3 * states[1] + random.nextGaussian();
            pain = PERSISTENCE * pain + fresh;
            boolean last = day == days - 1;
            boolean missing = random.nextDouble() < MISSING_DAYS;
            String line = line(day, last ? lastPain : between(0, 4 + 1.5 * pain, 10), states);
            if (last || !missing) {
                csv.append(line);
            }
        }
        return csv.toString();
    }

    private String line(int day, double pain, double[] states) {
        StringBuilder line = new StringBuilder();
        line.append(LAST_DAY.minusDays(days - 1L - day)).append(',');
        line.append(day == days - 1 ? number(pain) : answer(Math.rint(pain))).append(',');
        line.append(PLACES.get(random.nextInt(PLACES.size())));
        for (int factor = 0; factor < states.length; factor++) {
            line.append(',').append(answer(value(factor, states[factor])));
        }
        return line.append('\n').toString();
    }

    private static double value(int factor, double state) {
        return switch (FACTORS.get(factor)) {
            case "sleep_hours" -> Math.rint(4 * (7 + state)) / 4;
            case "activity_minutes" -> 15 * Math.rint(3 + 1.5 * state);
            default -> Math.rint(between(0, 5 + 2 * state, 10));
        };
    }

    private String answer(double value) {
        return random.nextDouble() < MISSING_ANSWERS ? "" : number(value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static double between(double least, double value, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
