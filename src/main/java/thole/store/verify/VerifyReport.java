package thole.store.verify;

import java.util.List;

/// What a look at a journal file from top to bottom has found.
///
/// @param entries current ones
/// @param revisions rows of entries, ever
/// @param changes in the log
/// @param stateKnown whether a state file beside the journal says how far it had come
public record VerifyReport(long entries, long revisions, long changes, boolean stateKnown, List<Finding> findings) {

    public VerifyReport {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
