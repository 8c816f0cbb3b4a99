package thole.cli.measure;

/// One time beside its floor, and what is required of it.
public record Comparison(Subject subject, Timing time, Floor floor, Bound bound) {

    /// The floor’s time in units of this one: above 1 it is faster than its floor. NaN where the floor is not here.
    public double timesFaster() {
        return switch (floor) {
            case Floor.Timed timed -> timed.time().milliseconds() / time.milliseconds();
            case Floor.NotHere _ -> Double.NaN;
        };
    }

    /// By the means alone; their errors stand beside them.
    public Judgement judgement() {
        return switch (bound) {
            case Bound.Nothing _ -> Judgement.NONE;
            case Bound.NotSlower _ -> judge(timesFaster(), 1, Double.POSITIVE_INFINITY);
            case Bound.TimesFaster faster -> judge(timesFaster(), faster.least(), faster.goal());
            case Bound.AtMostTimes limit -> judge(timesFaster() * limit.most(), 1, Double.POSITIVE_INFINITY);
            case Bound.Milliseconds limit -> judge(-time.milliseconds(), -limit.most(), -limit.goal());
        };
    }

    private static Judgement judge(double value, double least, double goal) {
        if (Double.isNaN(value)) {
            return Judgement.NONE;
        }
        if (value < least) {
            return Judgement.BROKEN;
        }
        return value < goal ? Judgement.KEPT : Judgement.GOAL_REACHED;
    }
}
