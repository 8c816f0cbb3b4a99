package thole.ui.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thole.review.CaseRow;
import thole.review.notes.PatientNotes;

/// All that Review shows.
///
/// @param lines in their order, those that the search leaves
/// @param journals how many journals are open, found or not
/// @param asked the file whose passphrase is asked for
/// @param more how many files wait after it
/// @param trouble why the passphrase cannot be tried; empty where nothing is wrong
/// @param open journals that are open for reading, in the order in which they were opened
/// @param shown the one of them that is shown; empty for the caseload
record ReviewState(
        List<CaseLine> lines,
        int journals,
        Optional<Path> asked,
        int more,
        String trouble,
        CaseOrder order,
        boolean reversed,
        boolean pseudonyms,
        String find,
        List<CaseLine.Opened> open,
        Optional<Path> shown) {

    ReviewState {
        lines = List.copyOf(lines);
        open = List.copyOf(open);
    }

    static final ReviewState EMPTY = new ReviewState(
            List.of(), 0, Optional.empty(), 0, "", CaseOrder.SAFETY, false, false, "", List.of(), Optional.empty());

    /// The journal that is shown.
    Optional<CaseLine.Opened> patient() {
        return shown.flatMap(
                file -> open.stream().filter(line -> line.file().equals(file)).findFirst());
    }

    /// What outlives a change of language: nobody types a passphrase again for that. It is in memory alone.
    ///
    /// @param rows journals that are open, in the order in which they were opened
    /// @param locked files in the list that are not open
    /// @param asking those of them whose passphrases are still asked for
    /// @param read journals that are open for reading
    /// @param shown the one of them that is shown
    /// @param names what the therapist calls people
    record Carried(
            List<CaseRow> rows,
            List<Path> locked,
            List<Path> asking,
            List<Path> read,
            Optional<Path> shown,
            Map<UUID, PatientNotes> names,
            boolean pseudonyms) {

        Carried {
            rows = List.copyOf(rows);
            locked = List.copyOf(locked);
            asking = List.copyOf(asking);
            read = List.copyOf(read);
            names = Map.copyOf(names);
        }
    }
}
