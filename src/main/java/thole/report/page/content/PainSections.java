package thole.report.page.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import thole.chart.trend.PrintedPain.Vertical;
import thole.chart.trend.TrendView;
import thole.chart.trend.TrendWords;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TrendData;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.snapshot.DailyPain;
import thole.model.snapshot.DailyPain.Basis;
import thole.model.snapshot.Day;
import thole.report.page.Block;
import thole.report.page.Block.KeyFigure;
import thole.report.page.Plot;
import thole.report.page.Section;
import thole.report.page.SectionKind;
import thole.stats.Quantiles;

/// Pain in figures, over time, and by how many days it was how strong.
final class PainSections {

    private static final double CHART_HEIGHT = 190;
    private static final int MONTHS_FOR_YEARS = 48;

    private final Material material;
    private final double[] pain;

    PainSections(Material material) {
        this.material = material;
        this.pain = Arrays.stream(material.analysis().frame().pain())
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    Optional<Section> figures() {
        int recorded = material.days().size();
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(figure(
                "days",
                material.say("figure.of", recorded, material.order().period().days())));
        if (recorded > 0) {
            figures.add(figure("same_day", material.say("figure.of", sameDay(), recorded)));
        }
        if (pain.length > 0) {
            figures.add(figure("median", recorded(0.5)));
            figures.add(figure("middle", material.say("figure.range", recorded(0.25), recorded(0.75))));
            int flares = material.analysis().flares().days().size();
            figures.add(figure("flares", material.say("figure.number", flares)));
        }
        onset().ifPresent(figures::add);
        return Optional.of(new Section(SectionKind.FIGURES, "", List.of(new Block.KeyFigures(figures))));
    }

    private KeyFigure figure(String label, String value) {
        return new KeyFigure(value, material.say("figure." + label + ".label"));
    }

    private String recorded(double share) {
        return material.figures().recorded(Quantiles.type7(pain, share));
    }

    /// Days of which something about pain was typed on the day itself.
    private long sameDay() {
        return material.days().stream().filter(PainSections::isSameDay).count();
    }

    private static boolean isSameDay(Day day) {
        return day.readings().stream()
                .map(entry -> entry.content().intensity())
                .anyMatch(answer ->
                        answer instanceof Answer.Given<?>(var _, Provenance how) && how == Provenance.Typed.SAME_DAY);
    }

    private Optional<KeyFigure> onset() {
        return material.order()
                .journal()
                .story()
                .flatMap(story -> story.content().start().given())
                .map(start -> {
                    long months = Math.max(
                            0, ChronoUnit.MONTHS.between(start, material.order().today()));
                    String since = months < MONTHS_FOR_YEARS
                            ? material.say("figure.months", months)
                            : material.say("figure.years", months / 12);
                    return figure("onset", since);
                });
    }

    /// A journal without a day has no chart, and a period without one neither.
    Optional<Section> overTime() {
        Optional<TrendData> data = material.days().isEmpty() ? Optional.empty() : data();
        return data.flatMap(trend -> material.section(
                SectionKind.PAIN, pain.length == 0 ? List.of(chart(trend)) : List.of(chart(trend), window(), bands())));
    }

    private Optional<TrendData> data() {
        WeekFields week = WeekFields.of(material.texts().locale());
        return TrendData.of(material.order().journal(), material.order().today(), week)
                .map(data ->
                        data.withFlares(Set.copyOf(material.analysis().flares().days())));
    }

    private Block chart(TrendData data) {
        LocalDate from = material.order().period().from();
        LocalDate to = material.order().period().to();
        int last = Math.clamp(data.indexOf(to), 0, data.lastDay());
        DayWindow window = new DayWindow(Math.clamp(data.indexOf(from), 0, last), last);
        TrendView view = new TrendView(data, window, List.of(), 0);
        String sentence = material.say(
                "pain.sentence",
                material.date(from),
                material.date(to),
                pain.length,
                pain.length == 0 ? "" : recorded(0.5),
                material.analysis().flares().days().size());
        Plot plot =
                new Plot.PainOverTime(view, new TrendWords(material.texts()), verticals(data), CHART_HEIGHT, sentence);
        return new Block.Chart(plot, material.say("pain.caption"));
    }

    /// Visits, and the first day of every treatment.
    private List<Vertical> verticals(TrendData data) {
        List<Vertical> verticals = new ArrayList<>();
        material.order()
                .journal()
                .visits()
                .forEach(visit -> verticals.add(
                        new Vertical(data.indexOf(visit.content().date()), material.say("pain.visit"), true)));
        TreeMap<String, LocalDate> begun = new TreeMap<>();
        material.order().journal().days().values().stream()
                .flatMap(day -> day.treatments().stream())
                .forEach(used -> begun.merge(
                        used.content().name().strip(),
                        used.content().day(),
                        (one, other) -> one.isBefore(other) ? one : other));
        begun.forEach((name, day) ->
                verticals.add(new Vertical(data.indexOf(day), material.say("pain.begins", name), false)));
        return verticals.stream().sorted(Comparator.comparingInt(Vertical::day)).toList();
    }

    /// How many days had how much pain.
    private Block bands() {
        List<Plot.Share> shares = List.of(
                share("none", points -> points < 0.5),
                share("mild", points -> points >= 0.5 && points < 3.5),
                share("moderate", points -> points >= 3.5 && points < 6.5),
                share("severe", points -> points >= 6.5));
        String said = String.join(
                material.say("pattern.between"),
                shares.stream().map(Plot.Share::said).toList());
        return new Block.Chart(new Plot.Shares(shares, material.say("bands.sentence", said)), "");
    }

    private Plot.Share share(String band, DoublePredicate holds) {
        long days = Arrays.stream(pain).filter(holds).count();
        double share = days / (double) pain.length;
        return new Plot.Share(share, material.say("bands." + band, days, Math.round(100 * share)));
    }

    /// The window that pain was rated for.
    private Block window() {
        Map<Basis, Integer> days = new EnumMap<>(Basis.class);
        material.days().stream()
                .flatMap(day -> day.pain().stream())
                .map(DailyPain::basis)
                .forEach(basis -> days.merge(basis, 1, Integer::sum));
        return Material.muted(material.say(
                "pain.window",
                days.getOrDefault(Basis.RATED_BY_THE_PERSON, 0),
                days.getOrDefault(Basis.MORNING_AND_EVENING, 0),
                days.getOrDefault(Basis.MORNING_OR_EVENING, 0) + days.getOrDefault(Basis.OTHER_TIMES, 0)));
    }
}
