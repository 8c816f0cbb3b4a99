package thole.journal.recording;

import thole.model.snapshot.JournalSnapshot;

/// What may be seen of the journal from any thread: as of one and the same change.
record Present(JournalSnapshot snapshot, boolean canUndo, boolean canRedo) {

    static Present of(JournalSnapshot snapshot, ChangeLog log) {
        return new Present(snapshot, log.toUndo().isPresent(), log.toRedo().isPresent());
    }
}
