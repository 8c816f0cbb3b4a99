package thole.insight.detail;

import java.util.List;
import java.util.stream.IntStream;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.pattern.FactorFinding;

/// The days that a finding rests on, in order.
///
/// @param days those with pain and with the factor at the lag that the finding shows
record FactorDays(FactorFinding finding, List<PairedDay> days) {

    FactorDays {
        days = List.copyOf(days);
    }

    static FactorDays of(Frame frame, FactorFinding finding) {
        FactorKey factor = finding.factor();
        int lag = finding.shown().lag();
        double[] pain = frame.pain();
        double[] values = frame.values(factor);
        return new FactorDays(
                finding,
                IntStream.range(lag, pain.length)
                        .filter(day -> !Double.isNaN(pain[day] + values[day - lag]))
                        .mapToObj(day -> new PairedDay(frame.dateOf(day), values[day - lag], pain[day]))
                        .toList());
    }
}
