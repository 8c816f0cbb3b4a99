package thole.app.drafts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import thole.model.snapshot.JournalId;
import thole.ui.today.keep.DraftStore;
import thole.ui.today.keep.KeptDraft;

/// The drafts of one journal in one file, replaced as a whole after every change and gone once nothing is left to keep.
/// Writing happens on a thread of its own; what is typed while it writes goes into the next writing.
public final class DraftFile implements DraftStore {

    private final Path file;
    private final Executor writing;
    private final Map<String, KeptDraft> kept = new TreeMap<>();
    private final AtomicBoolean waiting = new AtomicBoolean();

    /// @param writing one thread, on which the file is written
    private DraftFile(Path file, Executor writing) {
        this.file = file;
        this.writing = writing;
    }

    /// The drafts of the journal as the program left them, however it ended.
    public static DraftFile open(Path folder, JournalId journal, Executor writing) {
        DraftFile drafts = new DraftFile(folder.resolve("draft-" + journal + ".txt"), writing);
        drafts.read();
        return drafts;
    }

    private void read() {
        try {
            WrittenDraft.read(Files.readAllLines(file, StandardCharsets.UTF_8))
                    .forEach(draft -> kept.put(key(draft.day(), draft.occasion()), draft));
        } catch (IOException none) {
            kept.clear(); // no draft, or one that cannot be read: the journal has everything that was saved
        }
    }

    private static String key(LocalDate day, String occasion) {
        return day + " " + occasion;
    }

    @Override
    public synchronized void keep(KeptDraft draft) {
        kept.put(key(draft.day(), draft.occasion()), draft);
        write();
    }

    @Override
    public synchronized void discard(LocalDate day, String occasion) {
        if (kept.remove(key(day, occasion)) != null) {
            write();
        }
    }

    @Override
    public synchronized List<KeptDraft> all() {
        return kept.values().stream()
                .sorted(Comparator.comparing(KeptDraft::at).reversed())
                .toList();
    }

    @Override
    public boolean copy(KeptDraft draft, Path copy) {
        try {
            replace(copy, WrittenDraft.lines(draft));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private void write() {
        if (waiting.compareAndSet(false, true)) {
            writing.execute(() -> {
                waiting.set(false);
                writeNow();
            });
        }
    }

    private void writeNow() {
        List<String> lines;
        synchronized (this) {
            lines = kept.values().stream()
                    .flatMap(draft -> WrittenDraft.lines(draft).stream())
                    .toList();
        }
        try {
            if (lines.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                replace(file, lines);
            }
        } catch (IOException full) {
            waiting.set(false); // what is typed is still on screen, and the next letter tries again
        }
    }

    private static void replace(Path target, List<String> lines) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path next = target.resolveSibling(target.getFileName() + ".new");
        Files.write(next, lines, StandardCharsets.UTF_8);
        try {
            Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plainDisk) {
            Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
