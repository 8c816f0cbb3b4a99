package thole.ui.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thole.review.CaseRow;
import thole.ui.review.part.LinkedFactors.Link;

/// One line of the caseload, in words.
sealed interface CaseLine {

    Path file();

    String label();

    /// A journal that is open.
    ///
    /// @param number how many were opened before it, and itself
    /// @param data what the line and the summary say
    /// @param verdicts what was worked out; empty while that is on its way
    record Opened(CaseRow row, int number, String label, Words data, Optional<Verdicts> verdicts) implements CaseLine {

        @Override
        public Path file() {
            return row.file();
        }

        UUID journal() {
            return row.journal().facts().id().value();
        }
    }

    /// A file that was not opened; it stays as it is.
    ///
    /// @param why in a sentence
    record Locked(Path file, String label, String why) implements CaseLine {}

    /// What can be said at once.
    ///
    /// @param flag what is open and when it was marked, in two short lines; empty where nothing urgent is open
    /// @param safety what was marked, or where the last check stands, the most urgent first; never empty
    /// @param old asks for a newer file, where this one is old
    /// @param facts period, days recorded and the day of the export, in one line
    /// @param chart what the eight weeks show
    record Words(
            List<String> flag,
            List<String> safety,
            String to,
            String from,
            String days,
            String pain,
            String painDays,
            String change,
            Optional<String> old,
            String facts,
            String chart) {

        public Words {
            flag = List.copyOf(flag);
            safety = List.copyOf(safety);
        }

        /// Something urgent was marked that nobody has seen to.
        boolean flagged() {
            return !flag.isEmpty();
        }
    }

    /// What takes longer.
    ///
    /// @param linked the linked factors by name, or that there is none
    /// @param links the same with their intervals
    /// @param signs one line each, in their order; they are never counted
    record Verdicts(String linked, List<Link> links, List<String> signs) {

        public Verdicts {
            links = List.copyOf(links);
            signs = List.copyOf(signs);
        }
    }
}
