package thole.ui.signs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import thole.insight.Analysis;
import thole.insight.sign.SignEvidence;
import thole.insight.sign.SignFinding;
import thole.model.entry.Entry;
import thole.model.entry.Imaging;
import thole.model.snapshot.JournalSnapshot;
import thole.report.SignWords;
import thole.text.Texts;

/// Reads an analysis into what the screen shows.
final class SignsReading {

    private final Texts texts;
    private final SignWords words;
    private final SignExhibits exhibits;

    SignsReading(Texts texts) {
        this.texts = texts;
        this.words = new SignWords(texts);
        this.exhibits = new SignExhibits(texts);
    }

    SignsState read(JournalSnapshot journal, Analysis analysis, LocalDate today) {
        Optional<Imaging> scan = restsOn(journal, analysis).map(Entry::content);
        List<SignRow> rows = analysis.signs().stream()
                .map(finding -> row(finding, scan.orElse(SignsState.NO_SCAN), today))
                .toList();
        return new SignsState(
                false,
                rows,
                journal.story().map(Entry::content).orElse(SignsState.NO_STORY),
                scan.orElse(SignsState.NO_SCAN),
                "");
    }

    private SignRow row(SignFinding finding, Imaging scan, LocalDate today) {
        String title = words.title(finding.sign());
        String label = words.label(finding);
        List<String> evidence = words.because(finding);
        String spoken = texts.get("signs.spoken", title, label, String.join(" ", evidence));
        return new SignRow(
                finding.sign(), title, label, evidence, exhibits.of(finding.evidence(), scan, today), spoken);
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
