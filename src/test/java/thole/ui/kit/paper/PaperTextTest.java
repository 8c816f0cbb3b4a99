package thole.ui.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import thole.ui.kit.paper.PaperText.Paragraph;

@ExtendWith(ApplicationExtension.class)
class PaperTextTest {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 700;

    @Test
    void aFewLinesStandOnOnePageInTheirOrderAndInsideThePaper() {
        List<Group> pages = new PaperText(List.of(
                        new Paragraph("What to say", true),
                        new Paragraph("I have back pain.", false),
                        new Paragraph("Since: last night.", false)))
                .on(WIDTH, HEIGHT);

        assertThat(pages).hasSize(1);
        assertThat(words(pages.getFirst())).containsExactly("What to say", "I have back pain.", "Since: last night.");
        assertThat(texts(pages.getFirst()))
                .isSortedAccordingTo((a, b) -> Double.compare(a.getY(), b.getY()))
                .allSatisfy(text -> isInside(text, HEIGHT));
    }

    @Test
    void whatDoesNotFitGoesOnOverleafWithItsHeading() {
        List<Paragraph> paragraphs = new ArrayList<>(
                Collections.nCopies(7, new Paragraph("a ".repeat(60).strip(), false)));
        paragraphs.add(new Paragraph("Heading", true));
        paragraphs.add(new Paragraph("Under it.", false));

        List<Group> pages = new PaperText(paragraphs).on(WIDTH, 300);

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages).allSatisfy(page -> assertThat(texts(page)).allSatisfy(text -> isInside(text, 300)));
        assertThat(words(pages.getLast())).containsSubsequence("Heading", "Under it.");
        assertThat(pages.stream().flatMap(page -> words(page).stream()))
                .containsExactlyElementsOf(
                        paragraphs.stream().map(Paragraph::text).toList());
    }

    @Test
    void aParagraphLongerThanAPageLosesNoWord() {
        String words = "numb ".repeat(2_000).strip();

        List<Group> pages = new PaperText(List.of(new Paragraph(words, false))).on(WIDTH, HEIGHT);

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages).allSatisfy(page -> assertThat(texts(page)).allSatisfy(text -> isInside(text, HEIGHT)));
        assertThat(pages.stream().flatMap(page -> words(page).stream()).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void nothingToSayIsAnEmptyPage() {
        assertThat(new PaperText(List.of()).on(WIDTH, HEIGHT))
                .singleElement()
                .satisfies(page -> assertThat(page.getChildren()).isEmpty());
    }

    private static List<String> words(Group page) {
        return texts(page).stream().map(Text::getText).toList();
    }

    private static List<Text> texts(Group page) {
        return page.getChildren().stream().map(Text.class::cast).toList();
    }

    private static void isInside(Text text, double height) {
        assertThat(text.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(height + 1);
        assertThat(text.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(WIDTH + 1);
    }
}
