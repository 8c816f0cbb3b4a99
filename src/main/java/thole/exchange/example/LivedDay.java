package thole.exchange.example;

import java.time.LocalDate;

/// A day as the invented person lived it, whether they wrote it down or not.
///
/// @param pain 0 to 10
/// @param sleepHours the night that ended that morning
/// @param sleepQuality of that night, 0 to 10
/// @param screen whether the evening before was spent at a screen until late
/// @param flareDay days since a flare began, 0 on its first day; negative outside flares
/// @param spell counts the stretches in which the pain keeps its place
record LivedDay(
        LocalDate date,
        double pain,
        double sleepHours,
        double sleepQuality,
        double stress,
        double sittingHours,
        double activityMinutes,
        int coffee,
        boolean screen,
        int flareDay,
        int spell) {

    boolean isFlare() {
        return flareDay >= 0;
    }
}
