package thole.exchange.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Lives the days of the invented person: stress that lingers and rises with a new job, short nights after it, flares
/// that begin more often on stressful days, pain that follows stress on the day and wanders besides. Activity and
/// coffee have nothing to do with pain here, so the analysis can be seen to say so.
final class ExampleLife {

    /// Days before the end on which the new job begins.
    static final int NEW_JOB_BEFORE_END = 60;

    private static final double USUAL_STRESS = 4.2;
    private static final double USUAL_PAIN = 3.4;
    private static final double PAIN_PER_STRESS = 0.45;

    private final ExampleOrder order;
    private final RandomGenerator random;

    private double stressLinger;
    private double painLinger;
    private double stressBefore = USUAL_STRESS;
    private int flareDay = -1;
    private int flareLength;
    private int spell;
    private int spellDaysLeft;

    ExampleLife(ExampleOrder order, RandomGenerator random) {
        this.order = order;
        this.random = random;
    }

    List<LivedDay> days() {
        List<LivedDay> days = new ArrayList<>();
        for (LocalDate date = order.start(); !date.isAfter(order.end()); date = date.plusDays(1)) {
            days.add(live(date));
        }
        return days;
    }

    private LivedDay live(LocalDate date) {
        boolean screen = random.nextDouble() < 0.35;
        double sleepHours = sleepHours();
        double sleepQuality = within(5.2 + (sleepHours - 7) * 1.3 - (screen ? 0.8 : 0) + noise(1.1), 0, 10);
        double stress = stress(date);
        moveOn(stress);
        double pain = pain(stress, sleepHours);
        stressBefore = stress;
        return new LivedDay(
                date,
                pain,
                sleepHours,
                sleepQuality,
                stress,
                sitting(date),
                activity(date),
                Math.clamp(Math.round(2 + noise(1)), 0, 6),
                screen,
                flareDay,
                spell);
    }

    private double sleepHours() {
        double poorNight = random.nextDouble() < 0.09 ? -2 : 0;
        double hours = 7.1 - 0.15 * (stressBefore - USUAL_STRESS) + poorNight + noise(0.7);
        return Math.round(within(hours, 2.5, 10) * 4) / 4.0;
    }

    private double stress(LocalDate date) {
        stressLinger = 0.4 * stressLinger + noise(1.6);
        return (double)
                Math.round(within(USUAL_STRESS + stressLinger + (isWeekend(date) ? -0.6 : 0.2) + newJob(date), 0, 10));
    }

    /// The first weeks of the new job.
    private double newJob(LocalDate date) {
        LocalDate begins = order.end().minusDays(NEW_JOB_BEFORE_END);
        boolean isNew = !date.isBefore(begins) && date.isBefore(begins.plusDays(18));
        return isNew ? 1.3 : 0;
    }

    /// Flares and places: what goes on for days.
    private void moveOn(double stress) {
        if (flareDay >= 0 && ++flareDay >= flareLength) {
            flareDay = -1;
        } else if (flareDay < 0 && random.nextDouble() < (stress >= 7 ? 0.14 : 0.012)) {
            flareDay = 0;
            flareLength = 3 + random.nextInt(3);
        }
        if (--spellDaysLeft < 0) {
            spellDaysLeft = 8 + random.nextInt(16);
            spell++;
        }
    }

    private double pain(double stress, double sleepHours) {
        painLinger = 0.45 * painLinger + noise(0.75);
        double flare = flareDay < 0 ? 0 : 3.2 - 0.55 * flareDay;
        double pain = USUAL_PAIN
                + PAIN_PER_STRESS * (stress - USUAL_STRESS)
                + 0.3 * Math.max(0, 6.5 - sleepHours)
                + flare
                + painLinger;
        return within(pain, 0, 10);
    }

    private double sitting(LocalDate date) {
        double hours = isWeekend(date) ? 4 + noise(1.3) : 8 + noise(1.1);
        return Math.round(within(hours, 0, 14) * 2) / 2.0;
    }

    private double activity(LocalDate date) {
        double minutes = isWeekend(date) ? 50 + noise(22) : 35 + noise(16);
        return Math.round(within(minutes, 0, 180) / 5) * 5.0;
    }

    private double noise(double spread) {
        return spread * random.nextGaussian();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static double within(double value, double low, double high) {
        return Math.clamp(value, low, high);
    }
}
