package thole.ui.signs.place;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thole.chart.detail.PlacesPlot;
import thole.insight.Analysis;
import thole.insight.place.PlaceDay;
import thole.insight.place.Zone;
import thole.insight.sign.Sign;
import thole.insight.sign.SignFinding;
import thole.report.PlaceWords;
import thole.report.SignWords;
import thole.text.Texts;
import thole.ui.chart.FigureTable.Cell;
import thole.ui.chart.FigureTable.Figures;

/// Reads the days with a place into a chart, its table, and what is said of them.
public final class PlaceReading {

    private static final int DAYS_BETWEEN_DATES = 7;
    private static final List<PlaceDay.Change> CHANGES = List.of(PlaceDay.Change.values());

    private final Texts texts;
    private final SignWords signs;
    private final PlaceWords words;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter shortDates;

    public PlaceReading(Texts texts) {
        this.texts = texts;
        this.signs = new SignWords(texts);
        this.words = new PlaceWords(texts);
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
        this.shortDates = DateTimeFormatter.ofPattern(texts.get("signs.places.day.date"), texts.locale());
    }

    /// Empty where no day has a place.
    public Optional<Places> read(Analysis analysis) {
        List<PlaceDay> days = PlaceDay.of(analysis.frame());
        Optional<SignFinding> sign = analysis.signs().stream()
                .filter(finding -> finding.sign() == Sign.MOVES_LOCATION)
                .findFirst();
        return days.isEmpty() ? Optional.empty() : sign.map(finding -> places(finding, analysis, days));
    }

    private Places places(SignFinding finding, Analysis analysis, List<PlaceDay> days) {
        LocalDate first = days.getFirst().date();
        LocalDate last = days.getLast().date();
        return new Places(
                signs.title(finding.sign()),
                texts.get("signs.places.subtitle", days.size(), dates.format(first), dates.format(last)),
                signs.label(finding),
                signs.because(finding),
                words.judged(analysis.places()),
                plot(days),
                spoken(days),
                figures(days));
    }

    private PlacesPlot plot(List<PlaceDay> days) {
        LocalDate first = days.getFirst().date();
        int across = across(days);
        return new PlacesPlot(
                zones(days)
                        .map(zone -> new PlacesPlot.Row(words.zone(zone), marked(days, zone)))
                        .toList(),
                across,
                IntStream.iterate(0, day -> day < across, day -> day + DAYS_BETWEEN_DATES)
                        .mapToObj(day -> new PlacesPlot.Tick(day, shortDates.format(first.plusDays(day))))
                        .toList());
    }

    private static int across(List<PlaceDay> days) {
        LocalDate first = days.getFirst().date();
        return 1 + Math.toIntExact(ChronoUnit.DAYS.between(first, days.getLast().date()));
    }

    /// Those that were marked, in the order of the table.
    private static Stream<Zone> zones(List<PlaceDay> days) {
        return Stream.of(Zone.values())
                .filter(zone -> days.stream().anyMatch(day -> day.zones().contains(zone)));
    }

    private static List<Integer> marked(List<PlaceDay> days, Zone zone) {
        LocalDate first = days.getFirst().date();
        return days.stream()
                .filter(day -> day.zones().contains(zone))
                .map(day -> Math.toIntExact(ChronoUnit.DAYS.between(first, day.date())))
                .toList();
    }

    private String spoken(List<PlaceDay> days) {
        String list = zones(days)
                .map(zone -> texts.get(
                        "signs.places.zone",
                        words.zone(zone),
                        marked(days, zone).size()))
                .collect(Collectors.joining(texts.get("finding.place.separator")));
        return texts.get("signs.places.spoken", days.size(), list);
    }

    private Figures figures(List<PlaceDay> days) {
        return new Figures(
                texts.get("signs.places.heading"),
                texts.get("signs.places.none"),
                List.of(
                        texts.get("signs.places.column.day"),
                        texts.get("signs.places.column.places"),
                        texts.get("signs.places.column.change")),
                days.stream().map(this::row).toList());
    }

    private List<Cell> row(PlaceDay day) {
        String zones =
                day.zones().stream().map(words::zone).collect(Collectors.joining(texts.get("finding.place.separator")));
        String change = day.change().name().toLowerCase(Locale.ROOT);
        return List.of(
                new Cell(dates.format(day.date()), day.date().toEpochDay()),
                new Cell(zones, day.zones().size()),
                new Cell(texts.get("signs.places.change." + change), CHANGES.indexOf(day.change())));
    }
}
