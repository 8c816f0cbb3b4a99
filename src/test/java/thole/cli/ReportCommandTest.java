package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.cli.Terminal.Run;

class ReportCommandTest {

    private static final String SAID = "Its passphrase: ";

    private final Terminal terminal;

    ReportCommandTest(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private String text(String file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(file))) {
            return text(pdf);
        }
    }

    private File file(String name) {
        return terminal.file(name).toFile();
    }

    @Test
    void aProtectedReportOpensWithTheFiveWordsThatAreSaidOnceAndNotWithoutThem() throws IOException {
        terminal.run("demo", "./d.thole");
        Run run = terminal.run("report", "./d.thole", "./r.pdf", "--protect");

        assertThat(run.exit()).isZero();
        String words = run.lines().getLast().substring(SAID.length());
        assertThat(run.lines().getLast()).startsWith(SAID);
        assertThat(words.split(" ", -1)).hasSize(5).allMatch(word -> word.matches("[a-z]+"));
        assertThat((run.out() + run.err()).split(words, -1)).hasSize(2);
        assertThat(run.err()).contains("The passphrase is said once");
        assertThatThrownBy(() -> Loader.loadPDF(file("r.pdf"))).isInstanceOf(InvalidPasswordException.class);
        assertThatThrownBy(() -> Loader.loadPDF(file("r.pdf"), words + "s"))
                .isInstanceOf(InvalidPasswordException.class);
        try (PDDocument pdf = Loader.loadPDF(file("r.pdf"), words)) {
            assertThat(text(pdf)).contains("Pain over time");
            assertThat(pdf.getEncryption().getLength()).isEqualTo(256);
            assertThat(pdf.getEncryption().getStdCryptFilterDictionary().getCryptFilterMethod())
                    .isEqualTo(COSName.AESV3);
        }
    }

    @Test
    void whatIsSealedIsNotReadInItsBytes() throws IOException {
        terminal.run("demo", "./d.thole");
        terminal.run("report", "./d.thole", "./r.pdf", "--protect", "--name", "Mara");

        assertThat(Files.readString(terminal.file("r.pdf"), StandardCharsets.ISO_8859_1))
                .doesNotContain("Mara", "Back pain");
    }

    @Test
    void twoReportsHaveDifferentWords() {
        terminal.run("demo", "./d.thole");
        String first = terminal.run("report", "./d.thole", "./a.pdf", "--protect")
                .lines()
                .getLast();
        String second = terminal.run("report", "./d.thole", "./b.pdf", "--protect")
                .lines()
                .getLast();

        assertThat(second).startsWith(SAID).isNotEqualTo(first);
    }

    @Test
    void aYearIsTwoPagesOfLetter() throws IOException {
        terminal.run("demo", "./d.thole", "--days", "365");
        assertThat(terminal.run("report", "./d.thole", "./r.pdf", "--paper", "letter")
                        .exit())
                .isZero();

        try (PDDocument pdf = Loader.loadPDF(file("r.pdf"))) {
            assertThat(pdf.getPages())
                    .hasSize(2)
                    .extracting(PDPage::getMediaBox)
                    .allSatisfy(
                            box -> assertThat(box).usingRecursiveComparison().isEqualTo(PDRectangle.LETTER));
        }
    }

    @Test
    void aJournalOfOneDaySaysThatThereIsLittleToSay() throws IOException {
        terminal.run("demo", "./d.thole", "--days", "1");
        Run run = terminal.run("report", "./d.thole", "./r.pdf");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("A report says more after two weeks. You can still make one now.");
        assertThat(text("r.pdf"))
                .contains(
                        "1 day is recorded, so there is little to say yet.",
                        "1 of 1",
                        "for the whole day (1 day)",
                        "Page 2 of 2")
                .doesNotContain("NaN", "null", "20 November 2026 – 20 November 2026");
    }

    @Test
    void anEmptyJournalMakesAReportThatSaysSo() throws IOException {
        terminal.run("init", "./j.thole");
        Run run = terminal.run("report", "./j.thole", "./r.pdf");

        assertThat(run.exit()).isZero();
        assertThat(text("r.pdf"))
                .contains("No day is recorded, so there is little to say yet.", "Nothing recorded")
                .doesNotContain("NaN", "null", "Pain over time");
    }

    @Test
    void onlyPagesAreProtected() {
        terminal.run("demo", "./d.thole");

        assertThat(terminal.run("report", "./d.thole", "./r.html", "--protect").exit())
                .isEqualTo(2);
        assertThat(file("r.html")).doesNotExist();
    }
}
