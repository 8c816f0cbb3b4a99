package thole.ui.patterns.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import thole.chart.detail.DayByDayPlot;
import thole.ui.chart.Drawing;
import thole.ui.chart.FigureTable.Figures;

/// All that is shown of one factor.
record Detail(FactorSubject subject, String subtitle, Statement statement, DayByDay days, List<Panel> others) {

    Detail {
        others = List.copyOf(others);
    }

    /// What is said of the factor.
    ///
    /// @param rest what stands under the sentence: how sure, what kind of link, how many comparisons
    record Statement(String sentence, String rest, List<Figure> figures) {

        Statement {
            figures = List.copyOf(figures);
        }
    }

    /// A key figure with its name.
    record Figure(String name, String value) {}

    /// One chart with its table.
    ///
    /// @param caption under the heading
    /// @param drawing empty where there is nothing to draw; the caption says why
    /// @param spoken the chart for those who do not see it
    record Panel(String heading, String caption, Optional<Drawing> drawing, String spoken, Figures figures) {}

    /// The chart in which every day can be pointed at.
    ///
    /// @param plot empty where no day has both values
    /// @param dates of the dots, ascending
    /// @param help what its keys do
    record DayByDay(Panel panel, Optional<DayByDayPlot> plot, List<LocalDate> dates, String help) {

        DayByDay {
            dates = List.copyOf(dates);
        }
    }
}
