package thole.cli.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thole.cli.output.Voice;
import thole.cli.port.Surroundings;
import thole.exchange.seal.Passphrase;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// Finds passphrases of shared journals where they may stand: a file, else the environment, which has a name of their
/// own for them before that of journals, else what the person types.
record PassphraseSource(@Nullable Path fileOrNull, Surroundings around, Voice voice) {

    /// The one that a new file is to have, where one is given; never asked for.
    Optional<Passphrase> given(Path file) throws ProblemException {
        List<String> lines = lines();
        Optional<String> typed = lines.isEmpty() ? fromEnvironment() : Optional.of(lines.getFirst());
        return typed.isEmpty() ? Optional.empty() : Optional.of(checked(typed.get(), file));
    }

    /// Whether a new file would be sealed under the words that are meant for a journal.
    boolean isThatOfJournals() {
        return fileOrNull == null
                && around.secrets().ofShares().isEmpty()
                && around.secrets().ofJournals().isPresent();
    }

    private Optional<String> fromEnvironment() {
        return around.secrets().ofShares().or(around.secrets()::ofJournals);
    }

    /// One for each of these files, in their order.
    ///
    /// @return nothing where the file of passphrases has neither one line nor as many as there are files
    Optional<List<Passphrase>> forAll(List<Path> files) throws ProblemException {
        List<String> lines = lines();
        if (lines.size() > 1 && lines.size() != files.size()) {
            return Optional.empty();
        }
        if (lines.size() <= 1) {
            Optional<String> one = lines.isEmpty() ? fromEnvironment() : Optional.of(lines.getFirst());
            lines = one.isPresent() ? Collections.nCopies(files.size(), one.get()) : asked(files);
        }
        List<Passphrase> passphrases = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            passphrases.add(checked(lines.get(i), files.get(i)));
        }
        return Optional.of(passphrases);
    }

    private List<String> asked(List<Path> files) throws ProblemException {
        List<String> typed = new ArrayList<>();
        for (Path file : files) {
            String prompt = voice.texts().get("cli.share.ask", file);
            typed.add(around.secrets().ask(prompt).orElseThrow(() -> missing(file)));
        }
        return typed;
    }

    private List<String> lines() throws ProblemException {
        if (fileOrNull == null) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(fileOrNull).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            if (lines.isEmpty()) {
                throw missing(fileOrNull);
            }
            return lines;
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Code.FILE_UNREADABLE, fileOrNull), e);
        }
    }

    private static Passphrase checked(String typed, Path file) throws ProblemException {
        return Passphrase.of(typed).orElseThrow(() -> missing(file));
    }

    private static ProblemException missing(Path file) {
        return new ProblemException(Problem.of(Code.PASSPHRASE_MISSING, file));
    }
}
