package thole.exchange.share;

import java.io.IOException;
import java.nio.file.Path;
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

    /// Writes a new file; nothing is ever overwritten.
    ///
    /// @param random one that nobody can foresee
    /// @throws ProblemException why it could not be written
    public void write(Path file, ShareDraft draft, Passphrase passphrase, RandomGenerator random)
            throws ProblemException {
        byte[] sealed = sealed(draft, passphrase, random);
        NewFile.write(file, out -> out.write(sealed));
    }

    /// The bytes of the file. Takes the time and the memory that its cost has.
    ///
    /// @param random one that nobody can foresee
    public byte[] sealed(ShareDraft draft, Passphrase passphrase, RandomGenerator random) {
        byte[] payload = SharePayload.write(draft.about(), draft.document());
        return sealing.seal(SealKind.SHARED_JOURNAL, payload, passphrase, random);
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
