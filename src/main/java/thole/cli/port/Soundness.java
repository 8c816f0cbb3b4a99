package thole.cli.port;

import java.util.List;
import thole.model.Problem;

/// What a check from top to bottom found.
///
/// @param entries current entries that read back as they were written
/// @param changes changes in the log
/// @param problems what is wrong; none where the journal is sound
public record Soundness(long entries, long changes, List<Problem> problems) {

    public Soundness {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
