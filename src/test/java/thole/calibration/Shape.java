package thole.calibration;

import java.util.Locale;

/// What moves the level of pain besides chance, in standard deviations of pain; most of it moves the factors too.
enum Shape {
    LEVEL(true) {
        @Override
        double at(int day, Stretch stretch) {
            return 0;
        }
    },
    /// A straight line, 2.4 standard deviations from the first day to the last.
    TREND(true) {
        @Override
        double at(int day, Stretch stretch) {
            return 2.4 * ((double) day / Math.max(1, stretch.days() - 1) - .5);
        }
    },
    /// A yearly wave.
    SEASON(true) {
        @Override
        double at(int day, Stretch stretch) {
            return wave(day / 365.25 + stretch.where());
        }
    },
    /// A wave of half a year.
    HALF_YEAR(true) {
        @Override
        double at(int day, Stretch stretch) {
            return wave(day / 182.625 + stretch.where());
        }
    },
    /// Better at weekends, worst on Mondays.
    WEEKDAY(true) {
        @Override
        double at(int day, Stretch stretch) {
            int weekday = (stretch.firstWeekday() + day) % 7;
            return switch (weekday) {
                case 0 -> .6;
                case 5, 6 -> -1;
                default -> .25;
            };
        }
    },
    /// One lasting shift of 1.8 standard deviations in the middle third.
    STEP(true) {
        @Override
        double at(int day, Stretch stretch) {
            return day < stretch.days() * (1 + stretch.where()) / 3 ? -.9 : .9;
        }
    },
    /// Spells of two to six days with two standard deviations more pain; the factors know nothing of them.
    FLARES(false) {
        @Override
        double at(int day, Stretch stretch) {
            return stretch.spells()[day] ? 2 : 0;
        }
    };

    /// The stretch of days that a shape is laid over.
    ///
    /// @param where 0 to 1: the phase of a wave, the place of a step
    /// @param spells days in a spell
    @SuppressWarnings("ArrayRecordComponent") // read by the shapes and kept by nobody
    record Stretch(int days, int firstWeekday, double where, boolean[] spells) {}

    private static final double SPELL_BEGINS = .05;
    private static final int QUIET_AFTER_SPELL = 4;
    private static final double WAVE = 1.1;

    private final boolean shared;

    Shape(boolean shared) {
        this.shared = shared;
    }

    abstract double at(int day, Stretch stretch);

    /// Whether the factors move with it.
    boolean isShared() {
        return shared;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stretch stretch(int days, int firstWeekday, Chance chance) {
        double where = chance.uniform();
        boolean[] spells = new boolean[days];
        int day = 0;
        while (day < days) {
            if (chance.happens(SPELL_BEGINS)) {
                int length = 2 + chance.below(5);
                for (int i = day; i < Math.min(days, day + length); i++) {
                    spells[i] = true;
                }
                day += length + QUIET_AFTER_SPELL;
            } else {
                day++;
            }
        }
        return new Stretch(days, firstWeekday, where, spells);
    }

    private static double wave(double turns) {
        return WAVE * StrictMath.sin(2 * StrictMath.PI * turns);
    }
}
