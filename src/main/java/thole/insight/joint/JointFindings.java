package thole.insight.joint;

import java.util.List;
import java.util.Optional;
import thole.insight.frame.FactorKey;
import thole.stats.joint.JointModel;
import thole.stats.joint.JointModel.Overlap;
import thole.stats.joint.JointModel.PartialSlope;
import thole.stats.joint.JointModel.Together;

/// A joint model whose columns have names.
///
/// @param model fitted, or why it is not
/// @param columns what the places of the model stand for
public record JointFindings(JointModel model, List<Column> columns) {

    /// A factor at a lag.
    ///
    /// @param lag days from the factor to pain, 0 or 1
    public record Column(FactorKey factor, int lag) {}

    public JointFindings {
        columns = List.copyOf(columns);
    }

    /// The columns that the model has taken in, in their order; none where it has none.
    public List<Column> used() {
        return overlaps().stream().map(overlap -> columns.get(overlap.factor())).toList();
    }

    /// The slope of a factor at a lag; empty where the model is not fitted or does not hold it.
    public Optional<PartialSlope> slope(FactorKey factor, int lag) {
        return fitted().stream()
                .flatMap(fitted -> fitted.slopes().stream())
                .filter(slope -> columns.get(slope.factor()).equals(new Column(factor, lag)))
                .findFirst();
    }

    /// How far a factor at a lag moves with the others; empty where the model does not hold it.
    public Optional<Overlap> overlap(FactorKey factor, int lag) {
        return overlaps().stream()
                .filter(overlap -> columns.get(overlap.factor()).equals(new Column(factor, lag)))
                .findFirst();
    }

    /// The set of factors that move together to which a factor belongs; empty where it belongs to none.
    public Optional<Together> together(FactorKey factor) {
        return fitted().stream()
                .flatMap(fitted -> fitted.together().stream())
                .filter(set -> holds(set, factor))
                .findFirst();
    }

    /// The test of all lags of a factor together; empty where it has one lag.
    Optional<Together> severalLags(FactorKey factor) {
        return fitted().stream()
                .flatMap(fitted -> fitted.severalLags().stream())
                .filter(set -> holds(set, factor))
                .findFirst();
    }

    /// The factors of a set, each named once.
    public List<FactorKey> factors(Together set) {
        return set.factors().stream()
                .map(place -> columns.get(place).factor())
                .distinct()
                .toList();
    }

    private boolean holds(Together set, FactorKey factor) {
        return factors(set).contains(factor);
    }

    private Optional<JointModel.Fitted> fitted() {
        return model instanceof JointModel.Fitted fitted ? Optional.of(fitted) : Optional.empty();
    }

    private List<Overlap> overlaps() {
        return switch (model) {
            case JointModel.Fitted fitted -> fitted.overlaps();
            case JointModel.Inseparable inseparable -> inseparable.overlaps();
            case JointModel.NotFitted _ -> List.of();
        };
    }

    boolean isFitted() {
        return model instanceof JointModel.Fitted;
    }
}
