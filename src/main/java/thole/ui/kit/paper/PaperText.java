package thole.ui.kit.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Words on pages of paper: black on white, whatever the look of the window. A paragraph that does not fit begins the
/// next page; one that is longer than a page goes on there.
public final class PaperText implements Printing.Pages {

    /// One paragraph.
    ///
    /// @param heading larger, bold, with room above it
    public record Paragraph(String text, boolean heading) {}

    private static final double TEXT = 12;
    private static final double HEADING = 16;
    private static final double LINE = 4;
    private static final double BELOW = 6;
    private static final double ABOVE_HEADING = 14;

    private final List<Paragraph> paragraphs;

    public PaperText(List<Paragraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public List<Group> on(double width, double height) {
        List<Paragraph> parts = paragraphs.stream()
                .flatMap(paragraph -> parts(paragraph, width, height))
                .toList();
        List<Group> pages = new ArrayList<>(List.of(new Group()));
        double y = 0;
        for (int at = 0; at < parts.size(); at++) {
            Text text = text(parts.get(at), width);
            double above = y > 0 && parts.get(at).heading() ? ABOVE_HEADING : 0;
            if (y > 0 && y + above + room(parts, at, width) > height) {
                pages.add(new Group());
                y = 0;
                above = 0;
            }
            text.setY(y + above);
            pages.getLast().getChildren().add(text);
            y += above + tall(text);
        }
        return pages;
    }

    /// A heading is not left alone at the foot of a page.
    private static double room(List<Paragraph> parts, int at, double width) {
        double own = tall(text(parts.get(at), width));
        boolean leads = parts.get(at).heading() && at + 1 < parts.size();
        return leads ? own + tall(text(parts.get(at + 1), width)) : own;
    }

    /// A paragraph in pieces of a page at most, parted between words where it has some.
    private static Stream<Paragraph> parts(Paragraph paragraph, double width, double height) {
        String words = paragraph.text();
        if (words.length() < 2 || tall(text(paragraph, width)) <= height) {
            return Stream.of(paragraph);
        }
        int blank = words.lastIndexOf(' ', words.length() / 2);
        int at = blank > 0 ? blank : words.length() / 2;
        return Stream.of(words.substring(0, at), words.substring(at).strip())
                .map(part -> new Paragraph(part, paragraph.heading()))
                .flatMap(part -> parts(part, width, height));
    }

    private static double tall(Text text) {
        return text.getLayoutBounds().getHeight() + BELOW;
    }

    private static Text text(Paragraph paragraph, double width) {
        Text text = new Text(paragraph.text());
        text.setFont(
                paragraph.heading()
                        ? Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, HEADING)
                        : Font.font(TEXT));
        text.setFill(Color.BLACK);
        text.setTextOrigin(VPos.TOP);
        text.setLineSpacing(LINE);
        text.setWrappingWidth(width);
        return text;
    }
}
