package thole.insight.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.joint.JointFindings.Column;
import thole.stats.joint.JointModel;
import thole.stats.joint.JointModel.Overlap;
import thole.stats.joint.OneDayAhead;

/// All factors beside each other: what each goes with on its own, and which of them a record cannot tell apart.
///
/// @param sameDay the factors that every journal has, at their own day: the form that other programs can compare
/// @param extended with the person's own factors, and the day before of the factors that are named for it; equal to
///     `sameDay` where it adds none
/// @param oneDayAhead whether knowing the factors of `fullest` brings a guess of pain closer
public record JointReport(JointFindings sameDay, JointFindings extended, OneDayAhead oneDayAhead) {

    /// Takes tens of milliseconds.
    ///
    /// @param dayBefore factors that are named for the day before; they enter the extended form at both lags
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static JointReport of(Frame frame, Set<FactorKey> dayBefore) {
        List<Column> plain = columns(frame.factors().stream()
                .filter(FactorKey.BuiltIn.class::isInstance)
                .toList());
        List<Column> all = new ArrayList<>(columns(frame.factors()));
        frame.factors().stream()
                .filter(dayBefore::contains)
                .map(factor -> new Column(factor, 1))
                .forEach(all::add);
        JointFindings sameDay = findings(frame, plain);
        JointFindings extended = all.equals(plain) ? sameDay : findings(frame, all);
        return new JointReport(sameDay, extended, oneDayAhead(frame, extended.isFitted() ? extended : sameDay));
    }

    /// The extended form where it could be fitted, else the plain one.
    public JointFindings fullest() {
        return extended.isFitted() ? extended : sameDay;
    }

    /// Whether a factor that is named at a lag is hard to tell from another, and from which. Empty where it stands
    /// out on its own, and where no joint model holds it.
    public Optional<HardToSeparate> hardToSeparate(FactorKey factor, int lag) {
        boolean extendedDecides =
                extended.overlap(factor, lag).filter(this::decides).isPresent();
        return HardToSeparate.of(extendedDecides ? extended : sameDay, factor, lag);
    }

    // An extended form with two equal columns still tells which two these are.
    private boolean decides(Overlap overlap) {
        return extended.isFitted() || overlap.isInflated();
    }

    private static List<Column> columns(List<FactorKey> factors) {
        return factors.stream().map(factor -> new Column(factor, 0)).toList();
    }

    private static JointFindings findings(Frame frame, List<Column> columns) {
        List<FactorKey> owners = columns.stream().map(Column::factor).distinct().toList();
        JointModel model = JointModel.ofSeveralLags(
                frame.calendar(),
                frame.pain(),
                columns.stream()
                        .mapToInt(column -> owners.indexOf(column.factor()))
                        .toArray(),
                series(frame, columns));
        return new JointFindings(model, columns);
    }

    private static OneDayAhead oneDayAhead(Frame frame, JointFindings findings) {
        return findings.isFitted()
                ? OneDayAhead.of(frame.calendar(), frame.pain(), series(frame, findings.used()))
                : new OneDayAhead.TooFewDays(0);
    }

    private static double[][] series(Frame frame, List<Column> columns) {
        return columns.stream()
                .map(column -> earlier(frame.values(column.factor()), column.lag()))
                .toArray(double[][]::new);
    }

    /// What a series was some days before; NaN before it begins.
    private static double[] earlier(double[] values, int days) {
        return IntStream.range(0, values.length)
                .mapToDouble(day -> day < days ? Double.NaN : values[day - days])
                .toArray();
    }
}
