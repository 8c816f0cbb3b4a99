package thole.report.html;

import java.util.List;
import java.util.Locale;
import thole.chart.Picture;
import thole.chart.svg.SvgPicture;
import thole.report.page.Block;
import thole.report.page.Cell;
import thole.report.page.Plot;

/// Writes what sections show, each kind of block as the element that says what it is.
///
/// @param heading the element of a heading inside a section
record HtmlBlocks(HtmlText out, String heading) {

    private static final double CHART = 760;
    private static final double DRAWING = 200;
    private static final double PER_CENT = 100;

    void write(Block block) {
        switch (block) {
            case Block.Paragraph(String text, Block.Tone tone) ->
                out.open("p", "class", tone(tone)).text(text).close("p");
            case Block.Warning warning -> write(warning);
            case Block.KeyFigures(List<Block.KeyFigure> figures) -> writeFigures(figures);
            case Block.Table table -> write(table);
            case Block.Chart(Plot plot, String caption) -> write(plot, caption);
            case Block.Beside(List<Block.Chart> charts) -> {
                out.open("div", "class", "beside");
                charts.forEach(chart -> write(chart.plot(), chart.caption()));
                out.close("div");
            }
            case Block.Items(boolean numbered, List<String> items) -> write(numbered ? "ol" : "ul", items);
        }
    }

    private static String tone(Block.Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private void write(Block.Warning warning) {
        out.open("div", "class", "warning");
        out.element(heading, warning.title());
        warning.sentences().forEach(sentence -> out.element("p", sentence));
        out.close("div");
    }

    private void writeFigures(List<Block.KeyFigure> figures) {
        out.open("dl", "class", "figures");
        for (Block.KeyFigure figure : figures) {
            out.open("div")
                    .element("dt", figure.label())
                    .element("dd", figure.figure())
                    .close("div");
        }
        out.close("dl");
    }

    private void write(String list, List<String> items) {
        out.open(list);
        items.forEach(item -> out.element("li", item));
        out.close(list);
    }

    private void write(Plot plot, String caption) {
        out.open("figure");
        svg(plot, CHART);
        out.open("figcaption");
        out.element("p", plot.sentence());
        if (!caption.isEmpty()) {
            out.element("p", caption);
        }
        out.close("figcaption").close("figure");
    }

    private void svg(Plot plot, double width) {
        Picture picture = plot.draw(width);
        out.raw(SvgPicture.of(
                picture.width(),
                picture.height(),
                picture.marks(),
                plot.sentence(),
                plot.sentence(),
                HtmlStyle::variable));
    }

    private void write(Block.Table table) {
        out.open("table");
        out.element("caption", table.name());
        double all = table.columns().stream().mapToDouble(Block.Column::share).sum();
        out.open("colgroup");
        for (Block.Column column : table.columns()) {
            long share = Math.round(PER_CENT * column.share() / Math.max(all, Double.MIN_VALUE));
            out.empty("col", "style", "width:" + share + "%");
        }
        out.close("colgroup");
        if (table.hasHead()) {
            out.open("thead").open("tr");
            for (Block.Column column : table.columns()) {
                if (column.heading().isEmpty()) {
                    out.open("td").close("td");
                } else {
                    out.open("th", "scope", "col").text(column.heading()).close("th");
                }
            }
            out.close("tr").close("thead");
        }
        out.open("tbody");
        table.rows().forEach(this::writeRow);
        out.close("tbody").close("table");
    }

    private void writeRow(List<Cell> row) {
        out.open("tr");
        for (int i = 0; i < row.size(); i++) {
            String element = i == 0 ? "th" : "td";
            out.open(element, i == 0 ? new String[] {"scope", "row"} : new String[] {});
            switch (row.get(i)) {
                case Cell.Words(String text, Block.Tone tone) ->
                    out.open("span", "class", tone(tone)).text(text).close("span");
                case Cell.Drawing(Plot plot) -> svg(plot, DRAWING);
            }
            out.close(element);
        }
        out.close("tr");
    }
}
