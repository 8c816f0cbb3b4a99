package thole.report.page;

import java.util.Locale;

/// The sections of a report in the order in which they stand.
public enum SectionKind {
    /// What was marked in the safety check and has not been seen; it comes before everything and cannot be left out.
    OPEN_SAFETY(Place.FIRST_PAGE),
    /// Days recorded, and pain in a few figures.
    FIGURES(Place.FIRST_PAGE),
    /// Whether leg or bladder changed.
    NERVES(Place.FIRST_PAGE),
    /// What the person wants to do, then and now.
    FUNCTION(Place.FIRST_PAGE),
    /// The 28 days before the last visit against the last 28.
    SINCE_VISIT(Place.FIRST_PAGE),
    PAIN(Place.FIRST_PAGE),
    WHERE(Place.LEFT),
    DAY_PATTERN(Place.RIGHT),
    TREATMENTS(Place.RIGHT),
    /// The person’s own; where they are many or long they come after everything but the notes.
    QUESTIONS(Place.RIGHT),
    /// What went together with pain; on the first page where there is room.
    FACTORS(Place.WHERE_THERE_IS_ROOM),
    SAFETY(Place.SECOND_PAGE),
    SIGNS(Place.SECOND_PAGE),
    RANGES(Place.SECOND_LEFT),
    /// Every total of the measures that were rated more than once. The first and the latest stand under `FUNCTION`, so
    /// pages have this only where nothing else needs the room.
    MEASURES(Place.SECOND_LEFT),
    STORY(Place.SECOND_RIGHT),
    WORDS(Place.SECOND_RIGHT),
    EXPERIMENTS(Place.SECOND_PAGE),
    METHOD(Place.SECOND_PAGE),
    /// The person’s notes come last, so that they alone need further pages.
    NOTES(Place.LAST);

    /// Where a page puts it.
    public enum Place {
        FIRST_PAGE,
        /// On the first page in the left column, beside those that are `RIGHT`.
        LEFT,
        RIGHT,
        WHERE_THERE_IS_ROOM,
        SECOND_PAGE,
        /// The same on the second page.
        SECOND_LEFT,
        SECOND_RIGHT,
        /// After everything else, however many pages it takes.
        LAST
    }

    private final Place place;

    SectionKind(Place place) {
        this.place = place;
    }

    public Place place() {
        return place;
    }

    /// The name in settings and keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether the person may leave it out: not what is open, not how it was worked out.
    public boolean canBeLeftOut() {
        return switch (this) {
            case OPEN_SAFETY, METHOD -> false;
            case FIGURES,
                    NERVES,
                    FUNCTION,
                    SINCE_VISIT,
                    PAIN,
                    WHERE,
                    DAY_PATTERN,
                    TREATMENTS,
                    QUESTIONS,
                    FACTORS,
                    SAFETY,
                    SIGNS,
                    RANGES,
                    STORY,
                    WORDS,
                    MEASURES,
                    NOTES,
                    EXPERIMENTS -> true;
        };
    }
}
