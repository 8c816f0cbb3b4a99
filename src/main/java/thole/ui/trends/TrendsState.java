package thole.ui.trends;

import java.util.List;
import java.util.OptionalInt;
import thole.chart.trend.TrendView;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.Step;
import thole.chart.trend.series.TrendData;
import thole.chart.trend.series.TrendFactor;
import thole.settings.TrendsChoice;

/// What the screen shows.
public sealed interface TrendsState {

    /// The journal has not been read yet.
    record Loading() implements TrendsState {}

    /// The journal has no day yet.
    record Empty() implements TrendsState {}

    /// A part of the record, with a day to read out.
    ///
    /// @param day the one under the cursor, or the last of the window
    /// @param pointed whether the person put the cursor there
    /// @param marked the day that it is compared with
    record Shown(
            TrendData data,
            RangeChoice range,
            DayWindow window,
            int day,
            boolean pointed,
            OptionalInt marked,
            PanelChoice panels)
            implements TrendsState {

        /// Three months up to the last day.
        static Shown first(TrendData data, TrendsChoice before) {
            DayWindow window = RangeChoice.THREE_MONTHS.endingAt(data.lastDay(), data);
            PanelChoice panels = PanelChoice.first(data, before);
            return new Shown(data, RangeChoice.THREE_MONTHS, window, window.last(), false, OptionalInt.empty(), panels);
        }

        List<TrendFactor> factors() {
            return panels.shown();
        }

        int skipped() {
            return panels.skipped();
        }

        public TrendView view() {
            return new TrendView(data, window, factors(), skipped(), panels.layers());
        }

        /// The same dates in a newer record; a window that ended with the old record ends with the new one.
        Shown in(TrendData newer) {
            int shift = newer.indexOf(data.origin());
            boolean atEnd = window.last() == data.lastDay();
            DayWindow moved = range == RangeChoice.OWN
                    ? kept(new DayWindow(window.first() + shift, window.last() + shift), newer)
                    : range.endingAt(
                            atEnd ? newer.lastDay() : Math.clamp(window.last() + shift, 0, newer.lastDay()), newer);
            int newDay = pointed ? Math.clamp(day + shift, moved.first(), moved.last()) : moved.last();
            OptionalInt newMark = marked.isPresent()
                    ? OptionalInt.of(Math.clamp(marked.getAsInt() + shift, 0, newer.lastDay()))
                    : marked;
            return new Shown(newer, range, moved, newDay, pointed, newMark, panels.in(newer));
        }

        private static DayWindow kept(DayWindow window, TrendData data) {
            int days = Math.min(window.days(), data.lastDay() + 1);
            int last = Math.clamp(window.last(), days - 1, data.lastDay());
            return new DayWindow(last - days + 1, last);
        }

        /// The same with flares.
        Shown withData(TrendData same) {
            return new Shown(same, range, window, day, pointed, marked, panels);
        }

        Shown with(RangeChoice choice) {
            return showing(choice, choice.endingAt(window.last(), data));
        }

        /// A window as it was set on the strip.
        Shown with(DayWindow newWindow) {
            return showing(newWindow.days() == window.days() ? range : RangeChoice.OWN, newWindow);
        }

        private Shown showing(RangeChoice choice, DayWindow newWindow) {
            boolean keep = pointed && newWindow.contains(day);
            return new Shown(data, choice, newWindow, keep ? day : newWindow.last(), keep, marked, panels);
        }

        /// The window of the same length that ends with the last entry, and that entry read out.
        Shown atLatest() {
            return with(window.moved(data.lastEntry() - window.last(), data.lastDay()))
                    .pointingAt(data.lastEntry());
        }

        Shown pointingAt(int newDay) {
            DayWindow shown = window;
            if (newDay < window.first()) {
                shown = window.moved(newDay - window.first(), data.lastDay());
            } else if (newDay > window.last()) {
                shown = window.moved(newDay - window.last(), data.lastDay());
            }
            int kept = Math.clamp(newDay, shown.first(), shown.last());
            return new Shown(data, range, shown, kept, true, marked, panels);
        }

        Shown pointingNowhere() {
            return new Shown(data, range, window, window.last(), false, marked, panels);
        }

        Shown with(PanelChoice other) {
            return new Shown(data, range, window, day, pointed, marked, other);
        }

        /// Marks the day that is read out; marked again, it is no longer compared with.
        Shown marking() {
            boolean again = marked.isPresent() && marked.getAsInt() == day;
            return new Shown(
                    data, range, window, day, pointed, again ? OptionalInt.empty() : OptionalInt.of(day), panels);
        }

        Step step() {
            return window.step();
        }

        /// Whether a panel shows a measure whose meaningful change is known.
        boolean hasMeasureBand() {
            return data.days().factors().stream()
                    .filter(trend -> trend.factor() instanceof TrendFactor.Measured)
                    .anyMatch(trend -> !trend.usual().isUnknown() && factors().contains(trend.factor()));
        }

        boolean hasEntries() {
            return data.recordedIn(window) > 0;
        }
    }
}
