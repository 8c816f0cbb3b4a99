package thole.ui.signs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thole.insight.Analysis;
import thole.insight.safety.SafetyReading;
import thole.insight.safety.SafetyState;
import thole.insight.sign.Sign;
import thole.insight.sign.SignEvidence;
import thole.insight.sign.SignFinding;
import thole.model.entry.Entry;
import thole.model.entry.Imaging;
import thole.model.snapshot.JournalSnapshot;
import thole.report.SignWords;
import thole.report.safety.SafetyWords;
import thole.text.Texts;
import thole.ui.signs.place.PlaceReading;

/// Reads an analysis into what the screen shows.
final class SignsReading {

    private final Texts texts;
    private final SignWords words;
    private final SignExhibits exhibits;
    private final SafetyWords safetyWords;
    private final PlaceReading places;

    SignsReading(Texts texts) {
        this.texts = texts;
        this.words = new SignWords(texts);
        this.exhibits = new SignExhibits(texts);
        this.safetyWords = new SafetyWords(texts);
        this.places = new PlaceReading(texts);
    }

    SignsState read(JournalSnapshot journal, Analysis analysis, LocalDate today) {
        Optional<Imaging> scan = restsOn(journal, analysis).map(Entry::content);
        SafetyState safety = SafetyReading.of(journal);
        List<SignRow> rows = analysis.signs().stream()
                .map(finding -> row(finding, scan.orElse(SignsState.NO_SCAN), safety, today))
                .toList();
        return new SignsState(
                false,
                rows,
                journal.story().map(Entry::content).orElse(SignsState.NO_STORY),
                scan.orElse(SignsState.NO_SCAN),
                new SignsState.Safety(safetyWords.lastCheck(safety, today), safety.isFirstLook()),
                places.read(analysis),
                "");
    }

    private SignRow row(SignFinding finding, Imaging scan, SafetyState safety, LocalDate today) {
        String title = words.title(finding.sign());
        String label = words.label(finding);
        List<String> evidence = evidence(finding, safety);
        String spoken = texts.get("signs.spoken", title, label, String.join(" ", evidence));
        return new SignRow(
                finding.sign(),
                title,
                label,
                evidence,
                exhibits.of(finding.evidence(), scan, today),
                factor(finding.evidence()),
                spoken);
    }

    /// The comparison that can be looked at closely: what stands out most, else the first.
    private static Optional<String> factor(SignEvidence evidence) {
        return switch (evidence) {
            case SignEvidence.StressAndSleep together ->
                Stream.concat(together.linked().stream(), together.tests().stream())
                        .map(finding -> finding.factor().code())
                        .findFirst();
            case SignEvidence.Activity activity ->
                Optional.of(activity.finding().factor().code());
            case SignEvidence.NoStart _,
                    SignEvidence.Start _,
                    SignEvidence.NoActivity _,
                    SignEvidence.Places _,
                    SignEvidence.NoScan _,
                    SignEvidence.ScanWithoutResult _,
                    SignEvidence.Scan _ -> Optional.empty();
        };
    }

    /// Two of the signs are common in inflammatory back pain too, so what the person answered about it stands beside
    /// them.
    private List<String> evidence(SignFinding finding, SafetyState safety) {
        boolean beside = finding.sign() == Sign.MOVES_LOCATION || finding.sign() == Sign.DOES_NOT_FOLLOW_ACTIVITY;
        List<String> sentences = new ArrayList<>(words.because(finding));
        if (beside) {
            safetyWords.inflammatory(safety).ifPresent(sentences::add);
        }
        return sentences;
    }

    /// The scan that the sign rests on, else the one entered last.
    static Optional<Entry<Imaging>> restsOn(JournalSnapshot journal, Analysis analysis) {
        return analysis.signs().stream()
                .map(SignFinding::evidence)
                .filter(SignEvidence.Scan.class::isInstance)
                .map(SignEvidence.Scan.class::cast)
                .flatMap(told -> journal.imaging().stream().filter(scan -> says(scan.content(), told)))
                .max(Comparator.comparing(scan -> scan.id().value()))
                .or(() -> journal.imaging().stream()
                        .max(Comparator.comparing(scan -> scan.id().value())));
    }

    private static boolean says(Imaging scan, SignEvidence.Scan told) {
        return scan.result().given().equals(Optional.of(told.result()))
                && scan.date().equals(told.date());
    }
}
