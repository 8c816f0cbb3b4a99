package thole.ui.trends;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TrendData;
import thole.chart.trend.series.TrendFactor;
import thole.chart.trend.series.TrendLayers;
import thole.settings.TrendsChoice;
import thole.ui.chart.ChartCursor;
import thole.ui.trends.TrendsState.Shown;

/// Holds which days the charts show and where the cursor is. It knows no screen; every change is a pure function of
/// the state before.
public final class TrendsModel implements ChartCursor.Moves {

    private static final int FAR_DAYS = 7;
    private static final int FAR_WEEKS = 4;

    private final ReadOnlyObjectWrapper<TrendsState> state = new ReadOnlyObjectWrapper<>(new TrendsState.Loading());
    private final Memory memory;
    private Runnable opened = () -> {};

    /// Where the choice of factors is kept between two windows.
    public interface Memory {

        TrendsChoice last();

        void keep(TrendsChoice choice);

        /// One that forgets.
        static Memory none() {
            return new Memory() {
                @Override
                public TrendsChoice last() {
                    return TrendsChoice.usual();
                }

                @Override
                public void keep(TrendsChoice choice) {}
            };
        }
    }

    public TrendsModel(Memory memory) {
        this.memory = memory;
    }

    public ReadOnlyObjectProperty<TrendsState> state() {
        return state.getReadOnlyProperty();
    }

    public Optional<Shown> shown() {
        return state.get() instanceof Shown shown ? Optional.of(shown) : Optional.empty();
    }

    /// What opening the day under the cursor does.
    public void onOpen(Runnable action) {
        opened = action;
    }

    /// The journal was read, or read again after a change. Dates on screen stay where they are.
    public void take(Optional<TrendData> data) {
        if (data.isEmpty()) {
            state.set(new TrendsState.Empty());
        } else {
            state.set(
                    shown().map(shown -> shown.in(data.get())).orElseGet(() -> Shown.first(data.get(), memory.last())));
        }
    }

    /// The flares of the data shown, which take longer, are there.
    public void takeFlares(TrendData sameWithFlares) {
        change(shown -> shown.withData(sameWithFlares));
    }

    public void choose(RangeChoice range) {
        change(shown -> shown.with(range));
    }

    public void show(DayWindow window) {
        change(shown -> shown.with(window));
    }

    /// Moves the window; it stops at the ends of the record.
    public void pan(int days) {
        change(shown -> shown.with(shown.window().moved(days, shown.data().lastDay())));
    }

    public void toLatest() {
        change(Shown::atLatest);
    }

    /// A factor ticked or unticked; ticked ones keep the order of the list they are chosen from.
    public void choose(TrendFactor factor, boolean wanted) {
        changePanels(panels -> panels.ticked(factor, wanted));
    }

    /// Puts a factor some places further down, or up where negative.
    public void move(TrendFactor factor, int places) {
        changePanels(panels -> panels.moved(factor, places));
    }

    private void changePanels(UnaryOperator<PanelChoice> change) {
        change(shown -> shown.with(change.apply(shown.panels())));
        shown().ifPresent(shown -> memory.keep(shown.panels().remembered()));
    }

    public void skip(int panels) {
        change(shown -> shown.with(shown.panels().skipping(panels)));
    }

    public void show(TrendLayers layers) {
        changePanels(panels -> panels.with(layers));
    }

    /// Compares the days under the cursor from now on with this one, or no longer.
    @Override
    public void mark() {
        change(Shown::marking);
    }

    public void pointAt(int day) {
        change(shown -> shown.pointingAt(day));
    }

    public void pointNowhere() {
        change(Shown::pointingNowhere);
    }

    /// By days, far by weeks; where the chart shows weeks, by weeks, far by four of them. At the edge the window
    /// comes along.
    @Override
    public void by(int steps, boolean far) {
        change(shown -> {
            int perStep = switch (shown.step()) {
                case DAY -> far ? FAR_DAYS : 1;
                case WEEK -> FAR_DAYS * (far ? FAR_WEEKS : 1);
            };
            return shown.pointingAt(
                    Math.clamp(shown.day() + steps * perStep, 0, shown.data().lastDay()));
        });
    }

    @Override
    public void toFirst() {
        change(shown -> shown.pointingAt(shown.window().first()));
    }

    @Override
    public void toLast() {
        change(shown -> shown.pointingAt(shown.window().last()));
    }

    @Override
    public void open() {
        opened.run();
    }

    private void change(UnaryOperator<Shown> change) {
        shown().map(change).ifPresent(state::set);
    }
}
