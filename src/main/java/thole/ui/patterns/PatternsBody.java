package thole.ui.patterns;

import java.util.List;
import thole.chart.interval.DifferenceScale;

/// What stands under the header of the screen.
sealed interface PatternsBody {

    /// Nothing has been worked out yet.
    record Unknown() implements PatternsBody {}

    /// The journal says nothing about pain yet.
    record NoEntries() implements PatternsBody {}

    /// No factor has enough days: no estimates, not even faint ones.
    record Early(String soFar, List<PatternRow> factors) implements PatternsBody {

        public Early {
            factors = List.copyOf(factors);
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
