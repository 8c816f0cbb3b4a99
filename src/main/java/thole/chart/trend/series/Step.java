package thole.chart.trend.series;

/// How many days one dot of a chart stands for.
public enum Step {
    DAY(1),
    WEEK(7);

    private final int days;

    Step(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
