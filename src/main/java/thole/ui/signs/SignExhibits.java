package thole.ui.signs;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import thole.chart.interval.DurationPlot;
import thole.chart.interval.PointInterval;
import thole.chart.interval.ProgressPlot;
import thole.chart.interval.SamenessPlot;
import thole.chart.interval.SamenessPlot.Compared;
import thole.insight.pattern.FactorFinding;
import thole.insight.place.PlaceReport;
import thole.insight.sign.SignEvidence;
import thole.model.entry.Imaging;
import thole.report.PatternWords;
import thole.report.PlaceWords;
import thole.stats.Association.Estimated;
import thole.stats.Equivalence;
import thole.text.Texts;
import thole.ui.signs.SignRow.Exhibit;

/// Makes the small picture beside a sign, or the lines that were entered.
final class SignExhibits {

    private static final double WIDTH = 224;
    private static final double NAMES = 58;
    private static final double LONG_NAMES = 92;
    private static final double PROGRESS_HEIGHT = 12;

    /// From here on activity is compared (the specification, section 0).
    private static final int DAYS_NEEDED = 14;

    /// “March 2024”, without a day: people remember roughly.
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL y", Locale.ROOT);

    private static final int MONTHS_COUNTED = 36;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final Texts texts;
    private final PatternWords words;
    private final PlaceWords places;

    SignExhibits(Texts texts) {
        this.texts = texts;
        this.words = new PatternWords(texts);
        this.places = new PlaceWords(texts);
    }

    Exhibit of(SignEvidence evidence, Imaging scan, LocalDate today) {
        return switch (evidence) {
            case SignEvidence.Start start -> duration(start.start(), today);
            case SignEvidence.Activity activity -> sameness(activity.finding());
            case SignEvidence.StressAndSleep together -> together(together);
            case SignEvidence.Scan _, SignEvidence.ScanWithoutResult _ -> entered(scan);
            case SignEvidence.Places places -> where(places.report());
            case SignEvidence.NoStart _, SignEvidence.NoActivity _, SignEvidence.NoScan _ -> new Exhibit.Nothing();
        };
    }

    private Exhibit where(PlaceReport report) {
        return report.mainZone()
                .<Exhibit>map(zone -> new Exhibit.Where(
                        report.commonRegions(),
                        texts.get(
                                "signs.places.main",
                                places.zone(zone),
                                report.days(zone),
                                report.zoneShares().days())))
                .orElseGet(Exhibit.Nothing::new);
    }

    private Exhibit duration(LocalDate start, LocalDate today) {
        if (start.isAfter(today)) {
            return new Exhibit.Nothing();
        }
        String lasted = lasted(start, today);
        DurationPlot.Words labels = new DurationPlot.Words(month(start), lasted, texts.get("signs.duration.mark"));
        String sentence = texts.get("signs.duration.sentence", month(start), lasted);
        return new Exhibit.Drawn(new DurationPlot(start, today).picture(WIDTH, labels, sentence));
    }

    private String lasted(LocalDate start, LocalDate today) {
        long months = ChronoUnit.MONTHS.between(start, today);
        if (months == 0) {
            return texts.get("signs.duration.days", ChronoUnit.DAYS.between(start, today));
        }
        return months < MONTHS_COUNTED
                ? texts.get("signs.duration.months", months)
                : texts.get("signs.duration.years", months / MONTHS_OF_A_YEAR);
    }

    private String month(LocalDate date) {
        return date.format(MONTH.withLocale(texts.locale()));
    }

    /// Stress and sleep against ±1 point, with the interval that the sentence beside it names.
    private Exhibit together(SignEvidence.StressAndSleep evidence) {
        if (!evidence.enoughDays()) {
            return progress(evidence.entries(), SignEvidence.StressAndSleep.LEAST_DAYS);
        }
        List<Compared> compared = new ArrayList<>();
        for (FactorFinding test : evidence.tests()) {
            test.estimates().forEach(estimate -> compared.add(together(test, estimate)));
        }
        String sentence = evidence.tests().stream().map(words::account).collect(Collectors.joining(" "));
        return compared.isEmpty()
                ? new Exhibit.Nothing()
                : drawn(new SamenessPlot(compared), LONG_NAMES, texts.get("signs.together.inside"), sentence);
    }

    private Compared together(FactorFinding test, Estimated estimate) {
        Equivalence equivalence = estimate.equivalence();
        boolean inner = equivalence.shown() && !SignEvidence.StressAndSleep.insideOnePoint(estimate);
        PointInterval interval = inner
                ? new PointInterval(equivalence.lo90(), estimate.delta(), equivalence.hi90())
                : new PointInterval(estimate.shownLo95(), estimate.delta(), estimate.shownHi95());
        String factor = words.factorName(test.factor());
        String name = estimate.lag() == 0 ? factor : texts.get("signs.together.day-after", factor);
        return new Compared(name, interval, SignEvidence.StressAndSleep.SMALL);
    }

    private Exhibit sameness(FactorFinding activity) {
        List<Estimated> estimates = activity.estimates();
        if (estimates.isEmpty()) {
            return progress(activity.shown().pairs(), DAYS_NEEDED);
        }
        SamenessPlot plot =
                new SamenessPlot(estimates.stream().map(this::compared).toList());
        return drawn(plot, NAMES, texts.get("signs.sameness.inside"), words.account(activity));
    }

    private Exhibit drawn(SamenessPlot plot, double names, String inside, String sentence) {
        double end = plot.scale().limit();
        SamenessPlot.Words labels = new SamenessPlot.Words(
                texts.get("signs.sameness.low", end), inside, texts.get("signs.sameness.high", end));
        return new Exhibit.Drawn(plot.picture(WIDTH, names, labels, sentence));
    }

    /// The interval that the sentence beside it names: 90 % where it is shown to be about the same (that is what two
    /// one-sided tests at 5 % look at), 95 % where it is not. Either is inside its band only where that is shown.
    private Compared compared(Estimated estimate) {
        Equivalence equivalence = estimate.equivalence();
        PointInterval interval = equivalence.shown()
                ? new PointInterval(equivalence.lo90(), estimate.delta(), equivalence.hi90())
                : new PointInterval(estimate.shownLo95(), estimate.delta(), estimate.shownHi95());
        String name = texts.get(estimate.lag() == 0 ? "signs.sameness.same-day" : "signs.sameness.day-after");
        return new Compared(name, interval, equivalence.sesoi());
    }

    private Exhibit progress(int days, int needed) {
        if (days >= needed) {
            return new Exhibit.Nothing();
        }
        String sentence = texts.get("signs.progress", days, needed);
        return new Exhibit.Drawn(new ProgressPlot(days, needed).picture(WIDTH, PROGRESS_HEIGHT, sentence));
    }

    private Exhibit entered(Imaging scan) {
        List<String> lines = new ArrayList<>();
        scan.kind()
                .given()
                .ifPresent(kind ->
                        lines.add(texts.get("signs.scan.kind." + kind.name().toLowerCase(Locale.ROOT))));
        scan.part().given().ifPresent(lines::add);
        scan.date().given().ifPresent(date -> lines.add(month(date)));
        scan.words().given().ifPresent(said -> lines.add(texts.get("signs.scan.quoted", said)));
        return lines.isEmpty() ? new Exhibit.Nothing() : new Exhibit.Entered(lines);
    }
}
