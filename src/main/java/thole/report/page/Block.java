package thole.report.page;

import java.util.List;

/// One thing that a section shows.
public sealed interface Block {

    /// Whole sentences that run on.
    record Paragraph(String text, Tone tone) implements Block {}

    /// What is open and urgent, in a frame: what to do first, then what was marked.
    record Warning(String title, List<String> sentences) implements Block {

        public Warning {
            sentences = List.copyOf(sentences);
        }
    }

    /// A few large figures side by side.
    record KeyFigures(List<KeyFigure> figures) implements Block {

        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /// One of them.
    ///
    /// @param label what it is, under it
    record KeyFigure(String figure, String label) {}

    /// A table.
    ///
    /// @param name what it is read aloud as
    /// @param rows a cell for every column; the first one heads its row
    record Table(String name, List<Column> columns, List<List<Cell>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("a cell for every column");
            }
        }

        /// Whether any column says what it is.
        public boolean hasHead() {
            return columns.stream().anyMatch(column -> !column.heading().isEmpty());
        }
    }

    /// @param share of the width of the table, beside the shares of the others
    record Column(String heading, double share) {}

    /// A chart with what it shows in words.
    ///
    /// @param caption how to read it; empty where that goes without saying
    record Chart(Plot plot, String caption) implements Block {}

    /// Charts of the same size beside each other, each over its caption, to be compared.
    record Beside(List<Chart> charts) implements Block {

        public Beside {
            charts = List.copyOf(charts);
        }
    }

    /// Sentences one under the other.
    record Items(boolean numbered, List<String> items) implements Block {

        public Items {
            items = List.copyOf(items);
        }
    }

    /// How a text stands out.
    enum Tone {
        NORMAL,
        STRONG,
        MUTED
    }
}
