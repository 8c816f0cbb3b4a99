package thole.exchange.share;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.random.RandomGenerator;
import thole.exchange.NewFile;
import thole.exchange.seal.Passphrase;
import thole.exchange.seal.SealKind;
import thole.exchange.seal.Sealing;
import thole.exchange.seal.UnopenedException;
import thole.exchange.share.ShareAbout.NewerShareException;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.day.Moment;
import thole.model.entry.Entry;
import thole.model.snapshot.JournalSnapshot;
import thole.written.JournalDocument;
import thole.written.WrittenChange;
import thole.written.WrittenRow;
import thole.written.json.UnreadableException;

/// Writes and opens `.thole-share` files. The format is described for other programs in `share-file.md`.
public final class ShareFile {

    /// 32 MiB: more than twenty years of a journal that is kept every day.
    private static final int MOST_CHUNKS = 512;

    private final Sealing sealing;

    public ShareFile() {
        this(Sealing.VERSION_1);
    }

    /// @param sealing one at another cost or in other chunks makes other files, which only it opens
    ShareFile(Sealing sealing) {
        this.sealing = sealing;
    }

    /// Writes a new file that its owner alone may read; nothing is ever overwritten.
    ///
    /// @param name what the person wants to be called in it; may be empty
    /// @param clock with the person’s zone
    /// @param random one that nobody can foresee
    /// @return what the file says about itself
    /// @throws ProblemException NO_ENTRIES where the choice leaves nothing, or why the file could not be written
    public ShareAbout write(
            Path file,
            JournalSnapshot journal,
            ShareChoice choice,
            String name,
            Passphrase passphrase,
            Clock clock,
            RandomGenerator random)
            throws ProblemException {
        List<Entry<?>> entries = ShareCut.of(journal, choice).entries(journal);
        List<LocalDate> ends =
                ShareCut.ends(entries, choice).orElseThrow(() -> new ProblemException(Problem.of(Code.NO_ENTRIES)));
        LocalDate today = journal.dayStart().dayOf(LocalDateTime.now(clock));
        ShareAbout about = new ShareAbout(today, name, ends.getFirst(), ends.getLast(), choice.parts());
        byte[] payload = SharePayload.write(about, document(journal, entries, Moment.now(clock)));
        byte[] sealed = sealing.seal(SealKind.SHARED_JOURNAL, payload, passphrase, random);
        NewFile.write(file, out -> out.write(sealed));
        return about;
    }

    private static JournalDocument document(JournalSnapshot journal, List<Entry<?>> entries, Moment now) {
        List<WrittenRow> rows =
                entries.stream().map(entry -> WrittenRow.of(entry, false, 1)).toList();
        return new JournalDocument(journal.facts(), List.of(new WrittenChange(1, now, "save", 0, "")), rows);
    }

    /// All of it or nothing.
    ///
    /// @throws ProblemException why not: another file, a newer version, damaged, too large, another passphrase
    public SharedJournal open(Path file, Passphrase passphrase) throws ProblemException {
        try {
            return open(file, sealing.read(file, MOST_CHUNKS), passphrase);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Code.FILE_UNREADABLE, file), e);
        } catch (UnopenedException e) {
            throw new ProblemException(problem(file, e.reason()), e);
        }
    }

    /// @param file names the bytes where something is wrong with them
    SharedJournal open(Path file, byte[] sealed, Passphrase passphrase) throws ProblemException {
        try {
            return SharePayload.read(sealing.open(SealKind.SHARED_JOURNAL, sealed, passphrase));
        } catch (UnopenedException e) {
            throw new ProblemException(problem(file, e.reason()), e);
        } catch (NewerShareException e) {
            throw new ProblemException(problem(file, UnopenedException.Reason.NEWER), e);
        } catch (UnreadableException e) {
            throw new ProblemException(problem(file, UnopenedException.Reason.DAMAGED), e);
        }
    }

    private static Problem problem(Path file, UnopenedException.Reason reason) {
        return switch (reason) {
            case ANOTHER_FILE -> Problem.of(Code.SHARE_NOT_ONE, file);
            case NEWER -> Problem.of(Code.JOURNAL_NEWER, file);
            case TOO_LARGE -> Problem.of(Code.SHARE_TOO_LARGE, file);
            case DAMAGED -> Problem.of(Code.SHARE_DAMAGED, file);
            case WRONG_PASSPHRASE -> Problem.of(Code.PASSPHRASE_WRONG, file);
        };
    }
}
