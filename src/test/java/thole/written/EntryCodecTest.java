package thole.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thole.journal.RandomJournal;
import thole.model.Answer;
import thole.model.BatchId;
import thole.model.Provenance;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Activity;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.Moment;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Imaging;
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
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.Recall;
import thole.model.questionnaire.ScoreRange;
import thole.model.questionnaire.form.Item;
import thole.model.questionnaire.form.ItemType;
import thole.model.questionnaire.form.Option;
import thole.model.questionnaire.form.Origin;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.questionnaire.form.Scoring;
import thole.model.story.ImagingKind;
import thole.model.story.ImagingResult;
import thole.model.treatment.TreatmentEffect;
import thole.model.treatment.TreatmentUse;
import thole.written.json.UnreadableException;

class EntryCodecTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final EntryId ID = new EntryId(new UUID(1, 2));
    private static final CustomFactorId FACTOR = new CustomFactorId(new UUID(0, 0));
    private static final Provenance.Imported FROM_A_FILE = new Provenance.Imported(new BatchId("b1"), "4.2");

    private static Content read(Content content) throws UnreadableException {
        return EntryCodec.read(RecordKind.of(content), ID, 1, EntryCodec.write(content, ""))
                .content();
    }

    private static void assertWritten(Content content, String body) throws UnreadableException {
        assertThat(EntryCodec.write(content, "")).isEqualTo(body);
        assertThat(read(content)).isEqualTo(content);
    }

    @Test
    void aReadingSaysWhenHowMuchWhereAndHowEachAnswerCame() throws UnreadableException {
        Moment moment = Moment.at(LocalDateTime.of(2026, 3, 1, 8, 0), ZoneId.of("Europe/Berlin"));
        assertWritten(
                new Reading(
                        DAY,
                        new ReadingTime.At(moment),
                        Answer.of(new Intensity(4), FROM_A_FILE),
                        Answer.typed(List.of(
                                PainPlace.of(Region.SACRUM),
                                new PainPlace(Region.CALF_LEFT, Answer.typed(new Intensity(2.5))))),
                        Answer.typed(Set.of("dull", "burning")),
                        Answer.of("line one\nline two", Provenance.Typed.LATER)),
                "{\"v\":1,\"day\":\"2026-03-01\",\"about\":\"moment\",\"at\":{\"local\":\"2026-03-01T08:00\","
                        + "\"zone\":\"Europe/Berlin\",\"offset\":\"+01:00\"},\"pain\":4,"
                        + "\"places\":[{\"region\":\"sacrum\"},{\"region\":\"calf_left\",\"pain\":2.5}],"
                        + "\"words\":[\"burning\",\"dull\"],\"note\":\"line one\\nline two\","
                        + "\"from\":{\"pain\":{\"import\":\"b1\",\"original\":\"4.2\"},\"note\":\"later\"}}");
    }

    @Test
    void theValuesOfADayStandUnderTheNamesOfTheDailyFile() throws UnreadableException {
        CustomFactorId coffee = new CustomFactorId(new UUID(3, 4));
        assertWritten(
                new DayValues(
                        DAY,
                        new Sleep(Answer.typed(new Hours(7)), Answer.of(new Rating(5), Provenance.Typed.SUGGESTED)),
                        Answer.typed(new Rating(3.5)),
                        Answer.typed(new Hours(0)),
                        new Activity(Answer.typed(new Minutes(20)), Answer.typed(List.of("walk"))),
                        Map.of(coffee, Answer.of(1e-5, Provenance.Typed.LATER)),
                        Answer.typed(true)),
                "{\"v\":1,\"day\":\"2026-03-01\",\"sleep_hours\":7,\"sleep_quality\":5,\"stress\":3.5,"
                        + "\"sitting_hours\":0,\"activity_minutes\":20,\"activity_kinds\":[\"walk\"],"
                        + "\"custom\":{\"00000000-0000-0003-0000-000000000004\":1E-5},\"flare\":true,"
                        + "\"from\":{\"sleep_quality\":\"suggested\","
                        + "\"custom.00000000-0000-0003-0000-000000000004\":\"later\"}}");
    }

    @Test
    void everythingElseHasItsOwnForm() throws UnreadableException {
        assertWritten(
                new Treatment(
                        DAY,
                        "Heat",
                        Answer.typed("20 min"),
                        Answer.typed(LocalTime.of(21, 5)),
                        Answer.typed(TreatmentUse.AS_NEEDED),
                        Answer.typed(TreatmentEffect.HELPED_A_LITTLE),
                        Answer.missing()),
                "{\"v\":1,\"day\":\"2026-03-01\",\"name\":\"Heat\",\"dose\":\"20 min\",\"time\":\"21:05\","
                        + "\"use\":\"as_needed\",\"effect\":\"helped_a_little\"}");
        assertWritten(
                new LifeEvent(DAY, "Moved", Answer.missing()), "{\"v\":1,\"day\":\"2026-03-01\",\"name\":\"Moved\"}");
        assertWritten(
                new PainStory(Answer.typed(LocalDate.of(2019, 5, 1)), Answer.missing()),
                "{\"v\":1,\"start\":\"2019-05-01\"}");
        assertWritten(
                new PainStory(
                        Answer.missing(), Answer.typed("a fall"), Answer.typed("warmth"), Answer.typed("long drives")),
                "{\"v\":1,\"event\":\"a fall\",\"eases\":\"warmth\",\"worsens\":\"long drives\"}");
        assertWritten(
                new Imaging(
                        Answer.missing(),
                        Answer.typed(ImagingKind.MRI),
                        Answer.missing(),
                        Answer.typed(ImagingResult.DOES_NOT_EXPLAIN),
                        Answer.missing()),
                "{\"v\":1,\"kind\":\"mri\",\"result\":\"does_not_explain\"}");
        assertWritten(
                new CustomFactor(
                        new FactorName("Coffee"),
                        new FactorScale.Amount("cups"),
                        FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                        FactorDirection.NEITHER,
                        FactorTime.DAY),
                "{\"v\":1,\"name\":\"Coffee\",\"scale\":\"amount\",\"unit\":\"cups\","
                        + "\"purpose\":\"what_i_do_or_what_happens\",\"direction\":\"neither\",\"time\":\"day\"}");
    }

    @Test
    void aMeasureKeepsNumbersAndWordsApart() throws UnreadableException {
        assertWritten(
                new Measure(
                        DAY,
                        "garden",
                        new TreeMap<>(Map.of("dig", 2.0)),
                        new TreeMap<>(Map.of("dig", "often", "why", "Roses")),
                        Answer.typed(2.0)),
                "{\"v\":1,\"date\":\"2026-03-01\",\"instrument\":\"garden\",\"items\":{\"dig\":2},"
                        + "\"words\":{\"dig\":\"often\",\"why\":\"Roses\"},\"total\":2}");
        assertWritten(
                Measure.ofTotal(DAY, "odi", Answer.typed(38.0)),
                "{\"v\":1,\"date\":\"2026-03-01\",\"instrument\":\"odi\",\"items\":{},\"total\":38}");
    }

    @Test
    void aQuestionnaireIsWrittenAsItIsAsked() throws UnreadableException {
        Questionnaire form = new Questionnaire(
                "garden",
                "Garden days",
                new Origin("urn:garden", "2", "Free for all"),
                List.of(new Item(
                        "g",
                        "Last week",
                        false,
                        new ItemType.Group(List.of(
                                new Item(
                                        "dig",
                                        "Digging",
                                        true,
                                        new ItemType.Choice(List.of(
                                                new Option("never", "Never", OptionalDouble.of(0)),
                                                new Option("often", "Often", OptionalDouble.empty())))),
                                new Item(
                                        "days",
                                        "Days",
                                        false,
                                        new ItemType.Amount(true, Optional.of(new ScoreRange(0, 7, true)))))))),
                new Scoring(Scoring.Method.SUM, 1),
                Direction.HIGHER_IS_BETTER,
                Recall.PAST_WEEK);
        assertWritten(
                new OpenedQuestionnaire(form),
                "{\"v\":1,\"code\":\"garden\",\"title\":\"Garden days\",\"url\":\"urn:garden\",\"version\":\"2\","
                        + "\"copyright\":\"Free for all\",\"scoring\":\"sum\",\"most_missing\":1,"
                        + "\"direction\":\"higher_is_better\",\"recall\":\"past_week\",\"items\":[{\"id\":\"g\","
                        + "\"text\":\"Last week\",\"items\":[{\"id\":\"dig\",\"text\":\"Digging\",\"required\":true,"
                        + "\"options\":[{\"code\":\"never\",\"text\":\"Never\",\"value\":0},"
                        + "{\"code\":\"often\",\"text\":\"Often\"}],\"type\":\"choice\"},{\"id\":\"days\","
                        + "\"text\":\"Days\",\"whole\":true,\"lowest\":0,\"highest\":7,\"type\":\"amount\"}],"
                        + "\"type\":\"group\"}]}");
    }

    @Test
    void anyContentReadsBackAsItWasAndStandsOnOneLine() throws UnreadableException {
        RandomJournal random = new RandomJournal(new SplittableRandom(20260301));
        random.answerAlso(new UUID(5, 6));
        for (int i = 0; i < 3000; i++) {
            Content content = random.content(DAY.plusDays(i % 40));
            String body = EntryCodec.write(content, "");
            assertThat(body).doesNotContain("\n").startsWith("{\"v\":1");
            assertThat(read(content)).isEqualTo(content);
            assertThat(EntryCodec.write(read(content), "")).isEqualTo(body);
        }
    }

    @Test
    void whatANewerProgramWroteIsKept() throws UnreadableException {
        String body =
                "{\"v\":1,\"day\":\"2026-03-01\",\"name\":\"Moved\",\"mood\":{\"a\":[1.50,null,true]},\"z\":1e400}";
        Entry<?> entry = EntryCodec.read(RecordKind.LIFE_EVENT, ID, 3, body);
        assertThat(entry)
                .isEqualTo(new Entry<>(
                        ID,
                        3,
                        new LifeEvent(DAY, "Moved", Answer.missing()),
                        "\"mood\":{\"a\":[1.50,null,true]},\"z\":1e400"));
        assertThat(EntryCodec.write(entry)).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({
        "7.0, 7",
        "0.1, 0.1",
        "-0.0, 0",
        "1e15, 1E15",
        "123456789012345, 123456789012345",
        "0.30000000000000004, 0.30000000000000004",
        "4.9E-324, 4.9E-324",
        "1.7976931348623157E308, 1.7976931348623157E308"
    })
    void numbersAreAsShortAsTheyCanBe(double value, String written) throws UnreadableException {
        assertThat(EntryCodec.write(answering(value), ""))
                .contains("\"custom\":{\"" + FACTOR.value() + "\":" + written + "}");
        double withoutNegativeZero = value + 0.0;
        assertThat(read(answering(value))).isEqualTo(answering(withoutNegativeZero));
    }

    private static DayValues answering(double value) {
        DayValues none = DayValues.empty(DAY);
        Map<CustomFactorId, Answer<Double>> custom = Map.of(FACTOR, Answer.typed(value));
        return new DayValues(DAY, none.sleep(), none.stress(), none.sitting(), none.activity(), custom, none.flare());
    }

    @Test
    void halfCharacterPairsAndNulBecomeReplacementCharacters() throws UnreadableException {
        LifeEvent event = new LifeEvent(DAY, "a\uD83Db\uDE00c\0d😀", Answer.missing());
        assertThat(read(event)).isEqualTo(new LifeEvent(DAY, "a\uFFFDb\uFFFDc\uFFFDd😀", Answer.missing()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"v\":2,\"day\":\"2026-03-01\",\"name\":\"x\"}",
                "{\"v\":1,\"name\":\"x\"}",
                "{\"v\":1,\"day\":\"2026-02-30\",\"name\":\"x\"}",
                "{\"v\":1,\"day\":20260301,\"name\":\"x\"}",
                "{\"v\":1,\"day\":\"2026-03-01\",\"name\":null}",
                "{\"v\":1,\"day\":\"2026-03-01\",\"name\":\"x\",\"name\":\"y\"}",
                "{\"v\":1,\"day\":\"2026-03-01\",\"name\":\"x\"} {}",
                "{\"v\":1,\"day\":\"2026-03-01\",\"name\":\"x\",\"from\":{\"note\":\"later\"}}",
                "{\"v\":1,\"day\":\"2026-03-01\",\"name\":\"x\",\"note\":\"n\",\"from\":{\"note\":\"dreamt\"}}",
                "{\"v\":1,\"day\":\"2026-03-01\",\"name\":\"x\",\"note\":\"n\",\"from\":{\"note\":{\"import\":\"a b\"}}}",
                "{\"v\":1,\"day\":\"2026-03-01\",\"name\":\"x\",\"note\":\"n\",\"from\":7}"
            })
    void aDamagedBodyIsRefused(String body) {
        assertThatThrownBy(() -> EntryCodec.read(RecordKind.LIFE_EVENT, ID, 1, body))
                .isInstanceOf(UnreadableException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"pain\":11",
                "\"pain\":4.2",
                "\"pain\":\"4\"",
                "\"pain\":1e999",
                "\"places\":[{\"region\":\"moon\"}]",
                "\"places\":[{\"pain\":4}]",
                "\"places\":[{\"region\":\"sacrum\",\"mood\":1}]",
                "\"places\":{}",
                "\"words\":[1]",
                "\"at\":{}"
            })
    void aReadingAgainstTheRulesIsRefused(String member) {
        String body = "{\"v\":1,\"day\":\"2026-03-01\",\"about\":\"peak\"," + member + "}";
        assertThatThrownBy(() -> EntryCodec.read(RecordKind.READING, ID, 1, body))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void noDamageEverCrashesTheReader() {
        SplittableRandom dice = new SplittableRandom(4);
        RandomJournal random = new RandomJournal(dice.split());
        int refused = 0;
        for (int i = 0; i < 4000; i++) {
            Content content = random.content(DAY);
            byte[] bytes = EntryCodec.write(content, "").getBytes(StandardCharsets.UTF_8);
            int at = dice.nextInt(bytes.length);
            bytes[at] = (byte) (bytes[at] ^ (1 << dice.nextInt(8)));
            int length = dice.nextInt(4) == 0 ? dice.nextInt(bytes.length) : bytes.length;
            refused += isRefused(RecordKind.of(content), new String(bytes, 0, length, StandardCharsets.UTF_8)) ? 1 : 0;
        }
        assertThat(refused).isBetween(1000, 3999);
    }

    private static boolean isRefused(RecordKind kind, String body) {
        try {
            Entry<?> entry = EntryCodec.read(kind, ID, 1, body);
            return !EntryCodec.read(kind, ID, 1, EntryCodec.write(entry)).equals(entry);
        } catch (UnreadableException refused) {
            return true;
        }
    }
}
