package thole.ui.today.keep;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Keeps what was typed and not saved until it is. None of its methods waits for a disk, and none of them fails: a
/// draft that cannot be kept is still on screen.
public interface DraftStore {

    /// Keeps this one in place of an earlier one about the same.
    void keep(KeptDraft draft);

    void discard(LocalDate day, String occasion);

    /// Every draft, the newest first.
    List<KeptDraft> all();

    /// Writes a draft to a file of the person’s choice.
    ///
    /// @return whether it is there now
    boolean copy(KeptDraft draft, Path file);

    default Optional<KeptDraft> find(LocalDate day, String occasion) {
        return all().stream().filter(one -> one.isAbout(day, occasion)).findFirst();
    }

    /// Keeps drafts only as long as the program runs.
    static DraftStore inMemory() {
        Map<String, KeptDraft> kept = new TreeMap<>();
        return new DraftStore() {
            @Override
            public void keep(KeptDraft draft) {
                kept.put(draft.day() + draft.occasion(), draft);
            }

            @Override
            public void discard(LocalDate day, String occasion) {
                kept.remove(day + occasion);
            }

            @Override
            public List<KeptDraft> all() {
                return kept.values().stream()
                        .sorted(Comparator.comparing(KeptDraft::at).reversed())
                        .toList();
            }

            @Override
            public boolean copy(KeptDraft draft, Path file) {
                return false;
            }
        };
    }
}
