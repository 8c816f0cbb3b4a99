package thole.ui.patterns;

import java.time.LocalDate;
import java.util.Random;
import thole.insight.Recorded;
import thole.model.factor.Factor;
import thole.model.snapshot.JournalSnapshot;

/// Invented journals, the same at every run.
final class Sample {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    private Sample() {}

    /// Pain follows stress closely on every day, and has nothing to do with sleep. Activity never changes, and
    /// sitting is recorded on the first five days.
    static Recorded withALink(int days) {
        Random random = new Random(4);
        Recorded recorded = new Recorded();
        for (int i = 0; i < days; i++) {
            LocalDate day = START.plusDays(i);
            double stress = random.nextInt(11);
            recorded.pain(day, halves(1 + 0.6 * stress + random.nextDouble()));
            recorded.value(day, Factor.STRESS, stress);
            recorded.value(day, Factor.SLEEP_HOURS, 6 + random.nextInt(5) / 2.0);
            recorded.value(day, Factor.ACTIVITY_MINUTES, 30);
            if (i < 5) {
                recorded.value(day, Factor.SITTING_HOURS, 4 + random.nextInt(5));
            }
        }
        return recorded;
    }

    /// Pain follows what stress and sitting have in common, so that the two cannot be told apart.
    static JournalSnapshot movingTogether(int days) {
        Random random = new Random(9);
        Recorded recorded = new Recorded();
        for (int i = 0; i < days; i++) {
            LocalDate day = START.plusDays(i);
            int burden = 1 + random.nextInt(9);
            recorded.pain(day, halves(0.6 * burden + 3 * random.nextDouble()));
            recorded.value(day, Factor.STRESS, burden + (i % 6 == 0 ? 1 : 0));
            recorded.value(day, Factor.SITTING_HOURS, 3 + (burden + (i % 5 == 0 ? 1 : 0)) / 2.0);
            recorded.value(day, Factor.SLEEP_HOURS, 6 + random.nextInt(5) / 2.0);
        }
        return recorded.journal();
    }

    /// Pain and stress have nothing to do with each other.
    static JournalSnapshot withoutALink(int days) {
        Random random = new Random(7);
        Recorded recorded = new Recorded();
        for (int i = 0; i < days; i++) {
            LocalDate day = START.plusDays(i);
            recorded.pain(day, halves(3 + 2 * random.nextDouble()));
            recorded.value(day, Factor.STRESS, random.nextInt(11));
        }
        return recorded.journal();
    }

    private static double halves(double points) {
        return Math.clamp(Math.round(points * 2) / 2.0, 0, 10);
    }
}
