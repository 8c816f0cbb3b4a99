package thole.model.factor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Factors that a person can turn on without describing them. The code (the name in small letters) stands in journals
/// and
/// never changes. What pain itself does to a day is declared as such, so it is never compared with pain.
public enum ReadyMade {
    FATIGUE(new FactorScale.ZeroToTen(), FactorDirection.MORE_IS_HARDER),
    MOOD(new FactorScale.ZeroToTen(), FactorDirection.LESS_IS_HARDER),
    GOT_IN_THE_WAY(new FactorScale.ZeroToTen(), Kind.FOLLOWS_PAIN),
    /// Less than planned, as planned, overdid it.
    PACING(3, FactorDirection.MORE_IS_HARDER),
    /// None, under 30, 30 to 60, over 60 minutes.
    MORNING_STIFFNESS(4, Kind.FOLLOWS_PAIN),
    WOKEN_BY_PAIN(new FactorScale.YesNo(), Kind.FOLLOWS_PAIN),
    /// Normal, part, off.
    WORK(3, Kind.FOLLOWS_PAIN),
    PHYSICAL_LOAD(new FactorScale.ZeroToTen(), FactorDirection.MORE_IS_HARDER),
    THERAPISTS_EXERCISES(new FactorScale.YesNo(), Kind.FOLLOWS_PAIN),
    LIFTING(new FactorScale.ZeroToTen(), FactorDirection.MORE_IS_HARDER),
    STANDING(new FactorScale.Amount("h"), FactorDirection.MORE_IS_HARDER),
    DRIVING(new FactorScale.Amount("h"), FactorDirection.MORE_IS_HARDER),
    CAFFEINE(new FactorScale.Amount(""), FactorDirection.MORE_IS_HARDER),
    ALCOHOL(new FactorScale.Amount(""), FactorDirection.MORE_IS_HARDER),
    SCREENS(new FactorScale.Amount("h"), FactorDirection.MORE_IS_HARDER),
    WORRY_ABOUT_MOVING(new FactorScale.ZeroToTen(), FactorDirection.MORE_IS_HARDER),
    STATIC_STRETCHING(new FactorScale.Amount("min"), Kind.FOLLOWS_PAIN),
    BREATHING_PRACTICE(new FactorScale.Amount("min"), Kind.FOLLOWS_PAIN),
    SOMETHING_I_GOT_TO_DO(new FactorScale.YesNo(), FactorDirection.LESS_IS_HARDER),
    CYCLE(new FactorScale.YesNo(), Kind.PRIVATE),
    SEXUAL_PAIN(new FactorScale.ZeroToTen(), Kind.PRIVATE_AND_FOLLOWS_PAIN);

    private enum Kind {
        FOLLOWS_PAIN,
        PRIVATE,
        PRIVATE_AND_FOLLOWS_PAIN
    }

    private final FactorScale scale;
    private final int steps;
    private final FactorPurpose purpose;
    private final FactorDirection direction;
    private final boolean isPrivate;

    ReadyMade(int steps, FactorDirection direction) {
        this(new FactorScale.ZeroToTen(), steps, FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS, direction, false);
    }

    ReadyMade(int steps, Kind kind) {
        this(new FactorScale.ZeroToTen(), steps, purpose(kind), direction(kind), kind != Kind.FOLLOWS_PAIN);
    }

    ReadyMade(FactorScale scale, FactorDirection direction) {
        this(scale, 0, FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS, direction, false);
    }

    ReadyMade(FactorScale scale, Kind kind) {
        this(scale, 0, purpose(kind), direction(kind), kind != Kind.FOLLOWS_PAIN);
    }

    ReadyMade(FactorScale scale, int steps, FactorPurpose purpose, FactorDirection direction, boolean isPrivate) {
        this.scale = scale;
        this.steps = steps;
        this.purpose = purpose;
        this.direction = direction;
        this.isPrivate = isPrivate;
    }

    private static FactorPurpose purpose(Kind kind) {
        return kind == Kind.PRIVATE ? FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS : FactorPurpose.WHAT_I_DO_BECAUSE_OF_PAIN;
    }

    private static FactorDirection direction(Kind kind) {
        return kind == Kind.PRIVATE ? FactorDirection.NEITHER : FactorDirection.MORE_IS_HARDER;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReadyMade> ofCode(String code) {
        return Arrays.stream(values()).filter(made -> made.code().equals(code)).findFirst();
    }

    /// How many steps its answer has; 0 where it is no choice of steps.
    public int steps() {
        return steps;
    }

    /// @param words what the steps are called in the person’s language; as many as there are steps
    public FactorScale scale(List<String> words) {
        if (words.size() != steps) {
            throw new IllegalArgumentException("a word for each of " + steps + " steps");
        }
        return steps == 0 ? scale : new FactorScale.Steps(words);
    }

    public FactorPurpose purpose() {
        return purpose;
    }

    public FactorDirection direction() {
        return direction;
    }

    /// All of them are about the day, except what the night brought.
    public FactorTime time() {
        return FactorTime.DAY;
    }

    /// Never in a report unless the person asks for it.
    public boolean isPrivate() {
        return isPrivate;
    }
}
