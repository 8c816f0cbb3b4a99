package thole.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import thole.chart.Ink;
import thole.model.body.Region;
import thole.report.page.Block;
import thole.report.page.Block.Tone;
import thole.report.page.Cell;
import thole.report.page.Choices;
import thole.report.page.PaperColours;
import thole.report.page.Plot;
import thole.report.page.Report;
import thole.report.page.Reports;
import thole.report.page.Section;
import thole.report.page.SectionKind;
import thole.text.Texts;

class HtmlReportTest {

    private static final String EVIL = "</p><script>alert(1)</script><img src=x onerror=\"alert(2)\"> & ]]> 'a' \u0001";

    private static final Plot PLOT = new Plot.Body(Map.of(Region.SACRUM, 3), 3, "It hurt at the sacrum on 3 days.");

    private static final Report SAMPLE = new Report(
            "Pain report",
            "For my therapist, made on 1 March 2026",
            "A. Person",
            "1 January to 1 March 2026",
            List.of("Example journal"),
            List.of(
                    new Section(
                            SectionKind.OPEN_SAFETY,
                            "",
                            List.of(new Block.Warning("See someone today", List.of("Numbness was marked.", EVIL)))),
                    new Section(
                            SectionKind.FIGURES,
                            "",
                            List.of(new Block.KeyFigures(List.of(new Block.KeyFigure("55 of 60", "days recorded"))))),
                    new Section(
                            SectionKind.WHERE, "Where it hurt", List.of(new Block.Chart(PLOT, "Darker is more days."))),
                    new Section(
                            SectionKind.FACTORS,
                            "What went together with pain",
                            List.of(new Block.Table(
                                    "Factors",
                                    List.of(
                                            new Block.Column("Factor", 1),
                                            new Block.Column("Verdict", 2),
                                            new Block.Column("", 1)),
                                    List.of(List.of(
                                            Cell.of("Stress"), Cell.strong("linked"), new Cell.Drawing(PLOT)))))),
                    new Section(
                            SectionKind.NOTES,
                            "Notes",
                            List.of(
                                    new Block.Paragraph(EVIL, Tone.MUTED),
                                    new Block.Items(true, List.of("first\nsecond line", EVIL))))),
            "Made with Thole",
            Locale.UK);

    private static String html(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HtmlReport.write(report, new Texts(report.locale()), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Document document(String html) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            if (found.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static List<String> texts(Document page, String name) {
        return all(page, name).stream().map(Element::getTextContent).toList();
    }

    @Test
    void chartsThatAreComparedStandInOneRowEachWithItsWords()
            throws IOException, SAXException, ParserConfigurationException {
        Block pair = new Block.Beside(List.of(new Block.Chart(PLOT, "Before"), new Block.Chart(PLOT, "Now")));
        Document page = document(html(new Report(
                "Pain report",
                "",
                "",
                "",
                List.of(),
                List.of(new Section(SectionKind.WHERE, "Where it hurt", List.of(pair))),
                "",
                Locale.UK)));

        assertThat(texts(page, "figcaption"))
                .containsExactly(
                        "It hurt at the sacrum on 3 days.\nBefore\n", "It hurt at the sacrum on 3 days.\nNow\n");
        assertThat(all(page, "div"))
                .extracting(div -> div.getAttribute("class"))
                .contains("beside");
    }

    @Test
    void theTextIsThatOfTheReport() throws IOException, SAXException, ParserConfigurationException {
        Document page = document(html(SAMPLE));
        String shown = EVIL.replace("\u0001", "\uFFFD");
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(texts(page, "title")).startsWith("Pain report");
        assertThat(texts(page, "h1")).containsExactly("Pain report");
        assertThat(texts(page, "h2"))
                .containsExactly("See someone today", "Where it hurt", "What went together with pain", "Notes");
        assertThat(texts(page, "p"))
                .containsExactly(
                        "For my therapist, made on 1 March 2026",
                        "A. Person",
                        "1 January to 1 March 2026",
                        "Example journal",
                        "Numbness was marked.",
                        shown,
                        "It hurt at the sacrum on 3 days.",
                        "Darker is more days.",
                        shown,
                        "Made with Thole");
        assertThat(texts(page, "dt")).containsExactly("days recorded");
        assertThat(texts(page, "dd")).containsExactly("55 of 60");
        assertThat(texts(page, "li")).containsExactly("first\nsecond line", shown);
        assertThat(texts(page, "caption")).containsExactly("Factors");
        assertThat(texts(page, "span")).containsExactly("Stress", "linked");
    }

    @Test
    void everythingThatTheReportOfTheExampleSaysStandsInThePage()
            throws IOException, SAXException, ParserConfigurationException {
        Report report = Reports.of(Reports.example(), Choices.USUAL);
        String said = document(html(report)).getDocumentElement().getTextContent();
        List<String> parts = new ArrayList<>();
        for (String line : Reports.lines(report)) {
            parts.addAll(List.of(line.replaceAll("[\\[\\]]", "").split(" \\| ")));
        }
        parts.removeIf(part -> figures(report).contains(part));
        assertThat(parts).hasSizeGreaterThan(50).allMatch(said::contains);
    }

    /// Each with its label, as a line of text has them.
    private static List<String> figures(Report report) {
        List<String> figures = new ArrayList<>();
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.KeyFigures(List<Block.KeyFigure> several)) {
                    several.forEach(figure -> figures.add(figure.figure() + " " + figure.label()));
                }
            }
        }
        return figures;
    }

    @Test
    void whatAPersonWroteIsNeverMarkup() throws IOException, SAXException, ParserConfigurationException {
        Document page = document(html(SAMPLE));
        assertThat(all(page, "script")).isEmpty();
        assertThat(all(page, "img")).isEmpty();
    }

    @Test
    void nothingIsFetchedFromAnywhere() throws IOException, SAXException, ParserConfigurationException {
        String html = html(SAMPLE);
        assertThat(html).doesNotContain("url(", "@import", "<link", "<iframe", "<script");
        Document page = document(html);
        for (Element element : all(page, "*")) {
            assertThat(element.getAttribute("src")).isEmpty();
            assertThat(element.getAttribute("xlink:href")).isEmpty();
            assertThat(element.getAttribute("href")).matches("|#content");
        }
        assertThat(html).contains("default-src &#39;none&#39;");
    }

    @Test
    void itCanBeReadAloud() throws IOException, SAXException, ParserConfigurationException {
        Document page = document(html(SAMPLE));
        assertThat(all(page, "a").getFirst().getTextContent()).isEqualTo("Skip to the content");
        assertThat(all(page, "main").getFirst().getAttribute("id")).isEqualTo("content");
        assertThat(all(page, "th").stream().map(head -> head.getAttribute("scope")))
                .containsExactly("col", "col", "row");
        for (Element picture : all(page, "svg")) {
            assertThat(picture.getAttribute("role")).isEqualTo("img");
            assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo("It hurt at the sacrum on 3 days.");
        }
        assertThat(all(page, "svg")).hasSize(2);
    }

    @Test
    void itSpeaksTheLanguageOfTheReport() throws IOException {
        Report german = new Report("Schmerzbericht", "", "", "", List.of(), List.of(), "Thole", Locale.GERMANY);
        assertThat(html(german)).contains("lang=\"de\"", "Zum Inhalt springen");
    }

    @ParameterizedTest
    @EnumSource(
            value = Ink.class,
            names = {"TEXT", "TEXT_MUTED"})
    void wordsStandOutFromThePageInLightAndDark(Ink ink) {
        assertThat(contrast(PaperColours.of(ink), PaperColours.of(Ink.CARD))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(PaperColours.dark(ink), PaperColours.dark(Ink.CARD)))
                .isGreaterThanOrEqualTo(4.5);
    }

    /// As WCAG 2.2 has it.
    private static double contrast(String a, String b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
