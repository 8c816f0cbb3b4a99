package thole.cli.share;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import thole.cli.output.Voice;
import thole.cli.port.Surroundings;
import thole.exchange.seal.Passphrase;
import thole.exchange.seal.PassphraseWords;
import thole.exchange.share.ShareAbout;
import thole.exchange.share.ShareChoice;
import thole.exchange.share.ShareDraft;
import thole.exchange.share.ShareFile;
import thole.exchange.share.SharePart;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.factor.Factor;
import thole.model.factor.FactorName;
import thole.model.snapshot.JournalSnapshot;

/// What of a journal is to be handed over, as options of `export`.
public final class ShareOptions {

    @Option(names = "--from", paramLabel = "D", descriptionKey = "share.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "D", descriptionKey = "share.to")
    private @Nullable LocalDate to;

    @Option(names = "--factors", paramLabel = "a;b", split = ";", descriptionKey = "share.factors")
    private @Nullable List<String> factors;

    @Option(names = "--notes", descriptionKey = "share.notes")
    private boolean notes;

    @Option(names = "--life-events", descriptionKey = "share.life-events")
    private boolean lifeEvents;

    @Option(names = "--private-factors", descriptionKey = "share.private-factors")
    private boolean privateFactors;

    @Option(names = "--no-words", descriptionKey = "share.no-words")
    private boolean noWords;

    @Option(names = "--no-treatments", descriptionKey = "share.no-treatments")
    private boolean noTreatments;

    @Option(names = "--no-safety-answers", descriptionKey = "share.no-safety-answers")
    private boolean noSafetyAnswers;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "share.name")
    private String name = "";

    @Option(
            names = {"--share-passphrase-file", "--passphrase-file"},
            paramLabel = "F",
            descriptionKey = "share.passphrase-file")
    private @Nullable Path passphraseFile;

    /// Whether any of them was used, which only a share understands.
    public boolean areGiven() {
        return from != null
                || to != null
                || factors != null
                || passphraseFile != null
                || !name.isEmpty()
                || !parts().equals(SharePart.usual());
    }

    public boolean areBackwards() {
        return from != null && to != null && from.isAfter(to);
    }

    /// Says what the file will hold, writes it, and says under which words where these were made for it.
    public void write(JournalSnapshot journal, Path out, Surroundings around, Voice voice) throws ProblemException {
        PassphraseSource source = new PassphraseSource(passphraseFile, around, voice);
        Optional<Passphrase> given = source.given(out);
        ShareChoice choice = new ShareChoice(from, to, chosen(journal), parts());
        ShareDraft draft = ShareDraft.of(journal, choice, name, around.clock());
        announce(draft, out, voice);
        if (source.isThatOfJournals()) {
            voice.remark("export.share.journal_passphrase");
        }
        String words = PassphraseWords.english().next(around.random());
        Passphrase passphrase = given.orElseGet(() -> Passphrase.of(words).orElseThrow());
        new ShareFile().write(out, draft, passphrase, around.random());
        voice.say("export.written", out);
        if (given.isEmpty()) {
            voice.say("export.share.passphrase", words);
        }
    }

    private static void announce(ShareDraft draft, Path out, Voice voice) {
        ShareAbout about = draft.about();
        voice.remark(
                "export.share.days",
                out,
                about.from(),
                about.to(),
                draft.extent().days().size());
        for (SharePart part : SharePart.values()) {
            voice.remark("export.share." + part.code() + (about.parts().contains(part) ? ".with" : ".without"));
        }
        voice.remark("export.share.protected");
        voice.remark("export.share.nobody");
    }

    private Set<SharePart> parts() {
        EnumSet<SharePart> parts = EnumSet.noneOf(SharePart.class);
        put(parts, SharePart.WORDS, !noWords);
        put(parts, SharePart.TREATMENTS, !noTreatments);
        put(parts, SharePart.SAFETY_ANSWERS, !noSafetyAnswers);
        put(parts, SharePart.NOTES, notes);
        put(parts, SharePart.LIFE_EVENTS, lifeEvents);
        put(parts, SharePart.PRIVATE_FACTORS, privateFactors);
        return parts;
    }

    private static void put(Set<SharePart> parts, SharePart part, boolean goes) {
        if (goes) {
            parts.add(part);
        }
    }

    /// Codes and ids for what was named; a factor of the person’s own goes by its name.
    private @Nullable Set<String> chosen(JournalSnapshot journal) throws ProblemException {
        if (factors == null) {
            return null;
        }
        Set<String> chosen = new TreeSet<>();
        for (String named : new ArrayList<>(factors)) {
            chosen.add(code(named.strip(), journal));
        }
        return chosen;
    }

    private static String code(String named, JournalSnapshot journal) throws ProblemException {
        if (Factor.ofCode(named).isPresent()) {
            return named;
        }
        return journal.customFactors().stream()
                .filter(own -> isCalled(own.content().name(), named))
                .map(own -> own.id().toString())
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(Code.UNKNOWN_FACTOR, named)));
    }

    private static boolean isCalled(FactorName name, String named) {
        return name.text().equalsIgnoreCase(named);
    }
}
