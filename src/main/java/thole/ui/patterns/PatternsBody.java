package thole.ui.patterns;

import java.util.List;
import thole.chart.interval.DifferenceScale;
import thole.chart.interval.FirstDaysPlot;

/// What stands under the header of the screen.
sealed interface PatternsBody {

    /// Nothing has been worked out yet.
    record Unknown() implements PatternsBody {}

    /// The journal says nothing about pain yet.
    record NoEntries() implements PatternsBody {}

    /// No factor has enough days: no estimates, not even faint ones.
    ///
    /// @param days pain on the days so far
    record Early(String soFar, FirstDays days, List<PatternRow> factors) implements PatternsBody {

        public Early {
            factors = List.copyOf(factors);
        }
    }

    /// The days so far as a picture needs them.
    ///
    /// @param days none where there are too many to be drawn one by one
    /// @param slots days that have room in the picture
    /// @param room what stands where days are still needed
    /// @param sentence the picture for those who do not see it
    record FirstDays(List<FirstDaysPlot.Day> days, int slots, String room, String sentence) {

        static final FirstDays NOT_DRAWN = new FirstDays(List.of(), 0, "", "");

        public FirstDays {
            days = List.copyOf(days);
        }
    }

    /// The findings in their groups, all on one axis.
    ///
    /// @param standing what is said where nothing is linked; empty otherwise
    /// @param notes what holds for all rows together
    record Table(DifferenceScale scale, List<Group> groups, String standing, List<String> notes)
            implements PatternsBody {

        public Table {
            groups = List.copyOf(groups);
            notes = List.copyOf(notes);
        }
    }

    /// Rows of which the same can be said.
    record Group(String heading, String caption, List<PatternRow> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }
}
