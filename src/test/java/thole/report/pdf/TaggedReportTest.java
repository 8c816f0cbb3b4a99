package thole.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.Revisions;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.junit.jupiter.api.Test;
import thole.exchange.example.Examples;
import thole.report.page.Choices;
import thole.report.page.NoteChoice;
import thole.report.page.Report;
import thole.report.page.Reports;
import thole.report.page.layout.PageSize;
import thole.report.page.layout.Pages;

/// What a screen reader, and somebody who looks at the file itself, find in it.
class TaggedReportTest {

    private static final Report REPORT = Reports.of(
            Examples.whole(112), new Choices("Mara", Set.of(), new NoteChoice.All(), List.of("Is sitting fine?")));
    private static final byte[] PDF = pdf();

    private static byte[] pdf() {
        EmbeddedFace face = new EmbeddedFace();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ReportPdf(face, REPORT.title(), REPORT.locale())
                    .write(Pages.of(REPORT, PageSize.A4, face, Reports.ENGLISH), Optional.empty(), out);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return out.toByteArray();
    }

    private static Stream<PDStructureElement> all(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(Stream.of(kid), all(kid)));
    }

    private static List<PDStructureElement> all(PDDocument pdf, String type) {
        return all(pdf.getDocumentCatalog().getStructureTreeRoot())
                .filter(element -> element.getStructureType().equals(type))
                .toList();
    }

    private static List<PDStructureElement> kids(PDStructureElement element) {
        return element.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private static String scope(PDStructureElement head) {
        Revisions<?> attributes = head.getAttributes();
        return attributes.size() == 0 ? "" : ((PDTableAttributeObject) attributes.getObject(0)).getScope();
    }

    @Test
    void itHasOneTitleAndAHeadingForEverySection() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            long sections = REPORT.sections().stream()
                    .filter(section -> !section.heading().isEmpty())
                    .count();

            assertThat(all(pdf, "H1")).hasSize(1);
            assertThat(all(pdf, "H2")).hasSize((int) sections);
        }
    }

    @Test
    void everyRowOfATableIsHeadedAndItsColumnsWhereTheyHaveNames() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            assertThat(all(pdf, "Table")).hasSizeGreaterThan(5).allSatisfy(table -> {
                assertThat(kids(table))
                        .extracting(PDStructureElement::getStructureType)
                        .containsOnly("TR");
                assertThat(kids(table))
                        .allSatisfy(row -> assertThat(kids(row).getFirst().getStructureType())
                                .isIn("TH"));
            });
            Set<String> scopes = new TreeSet<>();
            all(pdf, "TH").forEach(head -> scopes.add(scope(head)));
            assertThat(scopes).contains("Column", "Row").isSubsetOf("Column", "Row", "");
        }
    }

    @Test
    void everyFigureSaysWhatItShows() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            assertThat(all(pdf, "Figure"))
                    .hasSizeGreaterThan(3)
                    .extracting(PDStructureElement::getAlternateDescription)
                    .doesNotContainNull()
                    .allSatisfy(sentence -> assertThat(sentence).isNotBlank())
                    .anySatisfy(sentence -> assertThat(sentence).startsWith("Pain from 1 August 2026"))
                    .anySatisfy(sentence -> assertThat(sentence).startsWith("Days by pain: "))
                    .anySatisfy(sentence -> assertThat(sentence).startsWith("Before the last visit: "))
                    .anySatisfy(sentence -> assertThat(sentence).startsWith("Last 28 days: "))
                    .anySatisfy(sentence -> assertThat(sentence).startsWith("Stress: "));
        }
    }

    @Test
    void nothingInItSaysWhoMadeItWhenOrWithWhat() throws IOException {
        List<COSName> telling = Stream.of(
                        "Producer", "Creator", "Author", "CreationDate", "ModDate", "Metadata", "Keywords")
                .map(COSName::getPDFName)
                .toList();
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            assertThat(pdf.getDocumentInformation().getMetadataKeys()).containsExactly("Title");
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSDictionary dictionary) {
                    assertThat(dictionary.keySet()).as(key.toString()).doesNotContainAnyElementsOf(telling);
                }
            }
        }
        assertThat(new String(PDF, StandardCharsets.ISO_8859_1)).doesNotContainIgnoringCase("pdfbox");
    }
}
