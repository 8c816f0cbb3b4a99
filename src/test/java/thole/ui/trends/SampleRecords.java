package thole.ui.trends;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.random.RandomGenerator;
import thole.chart.trend.series.TestDays;
import thole.model.snapshot.JournalSnapshot;

/// Invented records of any length that look like a person’s: a slow wave, flares, gaps, weekdays that differ.
final class SampleRecords {

    static final LocalDate END = LocalDate.of(2026, 11, 20);

    private SampleRecords() {}

    /// @param days how many days up to [#END]; about one in twelve is blank
    static JournalSnapshot of(int days) {
        RandomGenerator random = new Random(20261120);
        TestDays record = new TestDays();
        LocalDate start = END.minusDays(days - 1L);
        double level = 3.4;
        for (int i = 0; i < days; i++) {
            LocalDate day = start.plusDays(i);
            level += 0.25 * (3.2 + 1.2 * Math.sin(i / 24.0) - level) + 0.5 * random.nextGaussian();
            boolean flare = random.nextInt(23) == 0;
            if (i > 0 && i < days - 1 && (random.nextInt(16) == 0 || i % 61 > 57)) {
                continue;
            }
            pain(record, day, level + (flare ? 3 : 0), random);
            values(record, day, random);
        }
        record.event(END.minusDays(61), "Deadline week").event(END.minusDays(42), "Holiday");
        return record.journal();
    }

    private static void pain(TestDays record, LocalDate day, double level, RandomGenerator random) {
        double morning = half(level + random.nextGaussian() * 0.5);
        double evening = half(level + random.nextGaussian() * 0.9);
        record.pain(day, LocalTime.of(7, 30), morning).pain(day, LocalTime.of(21, 0), evening);
        if (level > 5.5) {
            record.peak(day, LocalTime.of(15, 10), half(level + 1.5));
        }
    }

    private static void values(TestDays record, LocalDate day, RandomGenerator random) {
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        double sleep = Math.clamp(Math.rint((7.3 + random.nextGaussian()) * 4) / 4, 3, 11);
        double stress = Math.clamp(Math.rint(4 + 1.7 * random.nextGaussian()), 0, 10);
        double sitting = weekend ? 2 + random.nextInt(7) / 2.0 : 6 + random.nextInt(7) / 2.0;
        double activity = Math.clamp(5 * Math.rint(6 + 4.5 * random.nextGaussian()), 0, 140);
        record.all(day, sleep, stress, sitting, activity);
    }

    private static double half(double points) {
        return Math.clamp(Math.rint(points * 2) / 2, 0, 10);
    }
}
