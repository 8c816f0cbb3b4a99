package thole.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import thole.model.Answer;
import thole.model.BatchId;
import thole.model.Provenance;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Activity;
import thole.model.day.DayStart;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.Moment;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Rhythm;
import thole.model.day.Sleep;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Imaging;
import thole.model.entry.ImportantActivity;
import thole.model.entry.LifeEvent;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.factor.CustomFactorId;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.story.ImagingKind;
import thole.model.story.ImagingResult;
import thole.model.treatment.TreatmentEffect;
import thole.model.treatment.TreatmentUse;

/// Makes contents of every kind with every answer given or not, in odd words and odd zones; the same seed makes the
/// same ones.
public final class RandomJournal {

    private static final List<String> WORDS = List.of(
            "dull",
            "“sharp”",
            "a\nb",
            "\t",
            "İıŞş",
            "😀 👩‍👩‍👧",
            "Robert'); DROP TABLE reading;--",
            "{\"v\":2}",
            "\u0001",
            " ",
            "ثقيل",
            "x".repeat(3000),
            "\u2028",
            "7.0");
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu", "Z", "+05:45");

    private final RandomGenerator random;
    private final Set<CustomFactorId> factors =
            new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
    private int names;

    public RandomJournal(RandomGenerator random) {
        this.random = random;
    }

    /// Any content about that day, or about none.
    public Content content(LocalDate day) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> reading(day);
            case 3, 4, 5 -> values(day);
            case 6 -> treatment(day);
            case 7 -> new LifeEvent(day, word(), answer(this::word));
            case 8 -> random.nextBoolean() ? story() : imaging();
            case 9 -> answers();
            case 10 -> care();
            default -> factor();
        };
    }

    /// A draft that says something about each of those days.
    public CheckIn checkIn(CheckIn.Mode mode, List<LocalDate> days) {
        List<Reading> readings = new ArrayList<>();
        List<DayValues> values = new ArrayList<>();
        List<Treatment> treatments = new ArrayList<>();
        List<LifeEvent> events = new ArrayList<>();
        for (LocalDate day : days) {
            readings.add(Reading.of(day, ReadingTime.WHOLE_DAY, given(this::intensity)));
            values.add(values(day));
            if (random.nextInt(4) == 0) {
                treatments.add(treatment(day));
                events.add(new LifeEvent(day, word(), answer(this::word)));
            }
        }
        return new CheckIn(mode, readings, values, treatments, events, Set.of());
    }

    public Reading reading(LocalDate day) {
        Provenance came = provenance();
        Optional<List<PainPlace>> places = answer(() -> places(came)).given();
        return new Reading(
                day,
                time(day),
                given(this::intensity),
                places.isPresent() ? Answer.of(places.get(), came) : Answer.missing(),
                answer(() -> Set.of(word(), "ache")),
                answer(this::word));
    }

    private ReadingTime time(LocalDate day) {
        return switch (random.nextInt(3)) {
            case 0 -> ReadingTime.WHOLE_DAY;
            case 1 -> new ReadingTime.At(moment(day));
            default -> new ReadingTime.Peak(moment(day));
        };
    }

    private Moment moment(LocalDate day) {
        LocalTime time =
                LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(3), random.nextInt(2) * 70);
        return Moment.at(LocalDateTime.of(day, time), ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
    }

    private List<PainPlace> places(Provenance came) {
        List<PainPlace> places = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Region region = constant(Region.values());
            places.add(new PainPlace(region, random.nextBoolean() ? Answer.of(intensity(), came) : Answer.missing()));
        }
        return List.copyOf(places);
    }

    public DayValues values(LocalDate day) {
        Map<CustomFactorId, Answer<Double>> custom = new HashMap<>();
        factors.forEach(id -> custom.put(id, answer(() -> random.nextDouble(-1e6, 1e6))));
        return new DayValues(
                day,
                new Sleep(given(() -> new Hours(random.nextInt(97) / 4.0)), answer(this::rating)),
                answer(this::rating),
                answer(() -> new Hours(random.nextDouble(24))),
                new Activity(
                        answer(() -> new Minutes(random.nextInt(1441))), answer(() -> List.of(word(), "walk", word()))),
                custom,
                answer(random::nextBoolean),
                answer(this::word));
    }

    public Treatment treatment(LocalDate day) {
        return new Treatment(
                day,
                word(),
                answer(this::word),
                answer(() -> LocalTime.of(random.nextInt(24), random.nextInt(60))),
                answer(() -> constant(TreatmentUse.values())),
                answer(() -> constant(TreatmentEffect.values())),
                answer(this::word));
    }

    public PainStory story() {
        return new PainStory(given(this::date), answer(this::word), answer(this::word), answer(this::word));
    }

    public Imaging imaging() {
        return new Imaging(
                answer(this::date),
                answer(() -> constant(ImagingKind.values())),
                answer(this::word),
                answer(() -> constant(ImagingResult.values())),
                answer(this::word));
    }

    public CustomFactor factor() {
        FactorScale scale = switch (random.nextInt(4)) {
            case 0 -> new FactorScale.Amount(word());
            case 1 -> new FactorScale.YesNo();
            case 2 -> new FactorScale.Steps(List.of(word(), word(), "most"));
            default -> new FactorScale.ZeroToTen();
        };
        return new CustomFactor(
                new FactorName("x “" + ++names + "” " + random.nextLong()),
                scale,
                constant(FactorPurpose.values()),
                constant(FactorDirection.values()),
                constant(FactorTime.values()),
                random.nextBoolean() ? "" : "caffeine",
                random.nextBoolean());
    }

    /// Answers to a list of questions, or what an instrument measured.
    public Content answers() {
        return random.nextBoolean()
                ? answerSet(date())
                : new Measure(
                        date(),
                        "own-" + random.nextInt(3),
                        new TreeMap<>(Map.of(word(), random.nextDouble(10), "b", 3.5)),
                        random.nextBoolean() ? new TreeMap<>() : new TreeMap<>(Map.of("c", word())),
                        answer(() -> random.nextDouble(100)));
    }

    private AnswerSet answerSet(LocalDate date) {
        return new AnswerSet(
                date,
                random.nextBoolean() ? Optional.of(moment(date)) : Optional.empty(),
                "safety",
                word(),
                new TreeMap<>(Map.of("numbness", "not_sure", word(), word())));
    }

    /// A visit, an activity that matters, a questionnaire, or how the journal is kept.
    public Content care() {
        return switch (random.nextInt(4)) {
            case 0 -> new CareVisit(date(), Set.of("numbness", word()), answer(this::word), answer(this::word));
            case 1 -> new ImportantActivity(word(), random.nextBoolean());
            case 2 -> new OpenedQuestionnaire(RandomQuestionnaires.any(random, this::word));
            default ->
                new CheckInPlan(
                        constant(Rhythm.values()),
                        List.of("stress", word()),
                        List.of(),
                        answer(this::date),
                        answer(this::date),
                        answer(this::date),
                        answer(this::word),
                        answer(() -> new DayStart(LocalTime.of(random.nextInt(24), 0))));
        };
    }

    /// From now on days answer a factor of that id, too.
    public void answerAlso(UUID id) {
        factors.add(new CustomFactorId(id));
    }

    private LocalDate date() {
        return LocalDate.of(1960 + random.nextInt(66), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Intensity intensity() {
        return new Intensity(random.nextInt(21) / 2.0);
    }

    private Rating rating() {
        return new Rating(random.nextBoolean() ? random.nextInt(11) : random.nextDouble(10));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> T constant(T[] constants) {
        return constants[random.nextInt(constants.length)];
    }

    private <T> Answer<T> answer(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Answer.missing() : given(value);
    }

    private <T> Answer<T> given(Supplier<T> value) {
        return Answer.of(value.get(), provenance());
    }

    private Provenance provenance() {
        return switch (random.nextInt(6)) {
            case 0 -> Provenance.Typed.LATER;
            case 1 -> Provenance.Typed.SUGGESTED;
            case 2 ->
                new Provenance.Imported(new BatchId("b-" + random.nextInt(3)), random.nextBoolean() ? "" : word());
            default -> Provenance.Typed.SAME_DAY;
        };
    }
}
