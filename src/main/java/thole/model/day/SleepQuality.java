package thole.model.day;

/// The five words for a night, and the ratings they stand for. A file may hold any rating from 0 to 10; the nearest
/// word shows it.
public enum SleepQuality {
    POOR(1),
    FAIR(3),
    OK(5),
    GOOD(7),
    GREAT(9);

    private final Rating rating;

    SleepQuality(double points) {
        rating = new Rating(points);
    }

    public Rating rating() {
        return rating;
    }

    public static SleepQuality nearest(Rating rating) {
        return values()[(int) Math.min(4, Math.floor(rating.points() / 2))];
    }
}
