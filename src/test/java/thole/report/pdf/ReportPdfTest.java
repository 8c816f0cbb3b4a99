package thole.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import thole.report.page.Choices;
import thole.report.page.NoteChoice;
import thole.report.page.Report;
import thole.report.page.Reports;
import thole.report.page.layout.PageSize;
import thole.report.page.layout.Pages;
import thole.report.page.layout.Sheet;

class ReportPdfTest {

    private static final EmbeddedFace FACE = new EmbeddedFace();
    private static final Report EXAMPLE = Reports.of(Reports.example(), Choices.USUAL);

    private static List<Sheet> sheets(Report report) {
        return Pages.of(report, PageSize.A4, FACE, Reports.ENGLISH);
    }

    private static byte[] pdf(Report report, Optional<char[]> passphrase) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportPdf(FACE, report.title(), report.locale()).write(sheets(report), passphrase, out);
        return out.toByteArray();
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void itsTextIsWholeAndInOrder() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(EXAMPLE, Optional.empty()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pdf))
                    .containsSubsequence(
                            "Back pain journal summary",
                            "97 of 112",
                            "Leg, bladder or bowel change: not asked yet.",
                            "What matters, then and now",
                            "Pain over time",
                            "Below the knee: never marked.",
                            "it is not a diagnosis and not medical advice.",
                            "Page 1 of 2",
                            "Safety check",
                            "Five signs",
                            "11 tests were run (factors compared: 7).",
                            "No clinician has reviewed this program or this page.");
        }
    }

    @Test
    void itIsTaggedSaysItsLanguageAndKnowsNothingButItsTitle() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(EXAMPLE, Optional.empty()))) {
            assertThat(pdf.getDocumentInformation().getMetadataKeys()).containsExactly("Title");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Back pain journal summary");
            assertThat(pdf.getDocumentCatalog().getMetadata()).isNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .hasSize(1);
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree())
                    .isNotNull();
        }
    }

    @Test
    void itsFontsAreInside() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(EXAMPLE, Optional.empty()))) {
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws IOException {
        assertThat(pdf(EXAMPLE, Optional.empty())).isEqualTo(pdf(EXAMPLE, Optional.empty()));
    }

    @Test
    void aSealedOneOpensWithItsPassphraseOnly() throws IOException {
        byte[] sealed = pdf(EXAMPLE, Optional.of("one two three four five".toCharArray()));

        assertThatThrownBy(() -> Loader.loadPDF(sealed)).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument pdf = Loader.loadPDF(sealed, "one two three four five")) {
            assertThat(pdf.getEncryption().getLength()).isEqualTo(256);
            assertThat(text(pdf)).contains("Pain over time");
        }
    }

    @Test
    void lettersThatTheFaceLacksAndEndlessWordsDoNotStopIt() throws IOException {
        Choices choices = new Choices(
                "名前 \uD83D\uDE00 " + "x".repeat(300), Set.of(), new NoteChoice.All(), List.of("a".repeat(2000)));
        try (PDDocument pdf = Loader.loadPDF(pdf(Reports.of(Reports.example(), choices), Optional.empty()))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void anEmptyJournalMakesAReportToo() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Reports.of(Reports.empty(), Choices.USUAL), Optional.empty()))) {
            assertThat(text(pdf)).contains("No day is recorded, so there is little to say yet.");
        }
    }
}
