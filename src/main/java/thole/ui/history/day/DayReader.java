package thole.ui.history.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thole.chart.trend.TrendWords;
import thole.chart.trend.series.TrendFactor;
import thole.model.Answer;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.Moment;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.LifeEvent;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.factor.Factor;
import thole.model.snapshot.Day;
import thole.text.Texts;
import thole.ui.history.day.DayReading.Answered;
import thole.ui.history.day.DayReading.Item;
import thole.ui.history.day.DayReading.Pain;
import thole.ui.history.record.HistoryWords;
import thole.ui.history.record.PainColour;
import thole.ui.history.record.RecordedDays;
import thole.ui.kit.FactorLook;

/// Puts one day into words.
public final class DayReader {

    /// Below every number on the scale.
    private static final double NO_NUMBER = -1;

    private final Texts texts;
    private final HistoryWords words;
    private final TrendWords values;
    private final CameLater later;

    /// @param zone of the person’s clock
    public DayReader(Texts texts, HistoryWords words, ZoneId zone) {
        this.texts = texts;
        this.words = words;
        values = new TrendWords(texts);
        later = new CameLater(texts, words, zone);
    }

    public DayReading read(RecordedDays days, LocalDate date) {
        Day day = days.day(date);
        List<Entry<Reading>> readings = day.readings().stream()
                .sorted(Comparator.comparing(entry -> entry.content().time(), DayReader::byTime))
                .toList();
        return new DayReading(
                date,
                words.weekdayAndDay(date),
                under(days, date),
                !days.isFuture(date),
                days.isRecorded(date),
                readings.stream().map(this::pain).toList(),
                figure(readings),
                day.values().map(entry -> answers(days, entry.content())).orElse(List.of()),
                day.treatments().stream().map(this::treatment).toList(),
                day.events().stream().map(this::event).toList(),
                readings.stream()
                        .flatMap(entry -> entry.content().note().given().stream())
                        .toList(),
                readings.stream()
                        .flatMap(entry -> entry.content().words().given().stream())
                        .flatMap(set -> set.stream().sorted())
                        .distinct()
                        .collect(Collectors.joining(texts.get("history.between"))),
                later.lines(days, day, entry -> name(entry.time())));
    }

    private String under(RecordedDays days, LocalDate date) {
        if (days.isFuture(date)) {
            return texts.get("history.day.future");
        }
        if (!days.isRecorded(date)) {
            return texts.get("history.day.none");
        }
        return days.isFlare(date) ? texts.get("history.mark.flare") : "";
    }

    /// Where two readings mark the same place, the more painful one is shown.
    private static Map<Region, String> figure(List<Entry<Reading>> readings) {
        Map<Region, Double> most = new TreeMap<>();
        for (Entry<Reading> entry : readings) {
            Reading reading = entry.content();
            reading.places().given().stream().flatMap(List::stream).forEach(place -> {
                Answer<Intensity> there = place.intensity().isGiven() ? place.intensity() : reading.intensity();
                most.merge(place.region(), there.given().map(Intensity::points).orElse(NO_NUMBER), Math::max);
            });
        }
        Map<Region, String> figure = new TreeMap<>();
        most.forEach((region, points) -> figure.put(region, points < 0 ? "th-pain-blank" : PainColour.of(points)));
        return figure;
    }

    private static int byTime(ReadingTime one, ReadingTime other) {
        return Comparator.<ReadingTime, Integer>comparing(time -> moment(time).isPresent() ? 1 : 0)
                .thenComparing(time -> moment(time).map(Moment::local).orElse(LocalDateTime.MIN))
                .compare(one, other);
    }

    private static Optional<Moment> moment(ReadingTime time) {
        return switch (time) {
            case ReadingTime.WholeDay _ -> Optional.empty();
            case ReadingTime.At(Moment moment) -> Optional.of(moment);
            case ReadingTime.Peak(Moment moment) -> Optional.of(moment);
        };
    }

    private Pain pain(Entry<Reading> entry) {
        Reading reading = entry.content();
        Optional<Double> points = reading.intensity().given().map(Intensity::points);
        return new Pain(
                entry.id(),
                moment(reading.time())
                        .map(moment -> texts.time(moment.local().toLocalTime()))
                        .orElseGet(() -> texts.get("history.reading.whole_day")),
                points,
                points.map(words::number).orElseGet(() -> texts.get("history.cell.no_number")),
                reading.time() instanceof ReadingTime.Peak ? texts.get("history.reading.peak") : "",
                reading.places().given().map(this::places).orElse(""),
                texts.get("history.remove.reading", name(reading.time())));
    }

    /// “Evening reading”, “Average of the day”
    private String name(ReadingTime time) {
        return switch (time) {
            case ReadingTime.WholeDay _ -> texts.get("history.reading.name.whole_day");
            case ReadingTime.Peak _ -> texts.get("history.reading.name.peak");
            case ReadingTime.At(Moment moment) ->
                switch (moment.partOfDay()) {
                    case MORNING -> texts.get("history.reading.name.morning");
                    case EVENING -> texts.get("history.reading.name.evening");
                    case ANY_TIME -> texts.get("history.reading.name.any_time");
                };
        };
    }

    private String places(List<PainPlace> places) {
        return places.stream()
                .map(place -> texts.get("region." + place.region().code()))
                .collect(Collectors.joining(texts.get("history.between")));
    }

    private List<Answered> answers(RecordedDays days, DayValues day) {
        List<Answered> all = new ArrayList<>();
        add(all, Factor.SLEEP_HOURS, day.sleep().length().map(Hours::hours), quality(day));
        if (!day.sleep().length().isGiven()) {
            add(all, Factor.SLEEP_QUALITY, day.sleep().quality().map(Rating::points), "");
        }
        add(all, Factor.STRESS, day.stress().map(Rating::points), "");
        add(all, Factor.SITTING_HOURS, day.sitting().map(Hours::hours), "");
        String kinds = day.activity()
                .kinds()
                .given()
                .map(list -> String.join(texts.get("history.between"), list))
                .orElse("");
        add(all, Factor.ACTIVITY_MINUTES, day.activity().minutes().map(Minutes::minutes), kinds);
        TrendFactor.of(days.journal()).stream()
                .flatMap(factor -> factor instanceof TrendFactor.Own own ? Stream.of(own) : Stream.empty())
                .forEach(own -> day.custom(own.id())
                        .given()
                        .ifPresent(value -> all.add(new Answered(
                                FactorLook.ofCustom(own.place()), own.name(), values.value(own, value), ""))));
        return List.copyOf(all);
    }

    private String quality(DayValues day) {
        return day.sleep()
                .quality()
                .given()
                .map(rating -> texts.get("history.sleep.quality", words.number(rating.points())))
                .orElse("");
    }

    private void add(List<Answered> all, Factor factor, Answer<Double> answer, String beside) {
        FactorLook look = FactorLook.of(factor);
        answer.given()
                .ifPresent(value -> all.add(new Answered(
                        look,
                        texts.get(look.nameKey()),
                        values.value(new TrendFactor.BuiltIn(factor), value),
                        beside)));
    }

    private Item treatment(Entry<Treatment> entry) {
        Treatment done = entry.content();
        String text = done.dose()
                .given()
                .map(dose -> texts.get("history.treatment.dose", done.name(), dose))
                .orElse(done.name());
        return new Item(entry.id(), text, texts.get("history.remove.item", done.name()));
    }

    private Item event(Entry<LifeEvent> entry) {
        LifeEvent event = entry.content();
        String text = event.note()
                .given()
                .map(note -> texts.get("history.event.note", event.name(), note))
                .orElse(event.name());
        return new Item(entry.id(), text, texts.get("history.remove.item", event.name()));
    }
}
