package thole.review.notes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.random.RandomGenerator;
import thole.exchange.NewFile;
import thole.exchange.seal.Passphrase;
import thole.exchange.seal.SealKind;
import thole.exchange.seal.Sealing;
import thole.exchange.seal.UnopenedException;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.written.json.UnreadableException;

/// The file that keeps a therapist’s notes, sealed under the therapist’s own passphrase. It is replaced as a whole, so
/// that a crash leaves the old one or the new one.
public final class NotesFile {

    private static final int MOST_CHUNKS = 512;

    private final Path file;
    private final Sealing sealing;

    public NotesFile(Path file) {
        this(file, Sealing.VERSION_1);
    }

    NotesFile(Path file, Sealing sealing) {
        this.file = file;
        this.sealing = sealing;
    }

    public boolean isThere() {
        return Files.exists(file);
    }

    /// Nothing where there is no file yet.
    public TherapistsNotes open(Passphrase passphrase) throws ProblemException {
        if (!isThere()) {
            return TherapistsNotes.NONE;
        }
        try {
            byte[] text = sealing.open(SealKind.THERAPISTS_NOTES, sealing.read(file, MOST_CHUNKS), passphrase);
            return NotesForm.read(new String(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Code.FILE_UNREADABLE, file), e);
        } catch (UnopenedException e) {
            throw new ProblemException(problem(e.reason()), e);
        } catch (UnreadableException e) {
            throw new ProblemException(Problem.of(Code.NOTES_DAMAGED, file), e);
        }
    }

    /// @param random one that nobody can foresee
    public void save(TherapistsNotes notes, Passphrase passphrase, RandomGenerator random) throws ProblemException {
        byte[] text = NotesForm.all(notes).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = sealing.seal(SealKind.THERAPISTS_NOTES, text, passphrase, random);
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.deleteIfExists(next);
            NewFile.write(next, out -> out.write(sealed));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Code.DISK_FAILED, file), e);
        }
    }

    private Problem problem(UnopenedException.Reason reason) {
        return switch (reason) {
            case ANOTHER_FILE -> Problem.of(Code.NOTES_NOT_ONE, file);
            case NEWER -> Problem.of(Code.JOURNAL_NEWER, file);
            case TOO_LARGE, DAMAGED -> Problem.of(Code.NOTES_DAMAGED, file);
            case WRONG_PASSPHRASE -> Problem.of(Code.PASSPHRASE_WRONG, file);
        };
    }
}
