package thole.exchange.fhir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import thole.exchange.example.Examples;
import thole.exchange.table.RandomSnapshots;
import thole.journal.TestJournals;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Activity;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.ImportantActivity;
import thole.model.entry.Measure;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.snapshot.JournalSnapshot;

class BundleFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final List<Entry<?>> entries = new ArrayList<>();

    private static String text(JournalSnapshot journal) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BundleFile.of(journal).write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private UUID add(Content content) {
        UUID id = new UUID(9, entries.size());
        entries.add(Entry.first(new EntryId(id), content));
        return id;
    }

    /// One line a resource.
    private List<String> resources() throws IOException {
        return text(JournalSnapshot.of(TestJournals.facts(7), entries))
                .lines()
                .filter(line -> line.startsWith("{\"fullUrl\""))
                .toList();
    }

    private static CustomFactor factor(String name, FactorScale scale, boolean isPrivate) {
        return new CustomFactor(
                new FactorName(name),
                scale,
                FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                FactorDirection.NEITHER,
                FactorTime.DAY,
                "",
                isPrivate);
    }

    @Test
    void theSameJournalGivesTheSameBytes() throws IOException {
        assertThat(text(Examples.usual())).isEqualTo(text(Examples.usual()));
    }

    @Test
    void aDayIsAnObservationForEveryQuantityThatWasAnswered() throws IOException {
        add(new Reading(
                DAY,
                ReadingTime.WHOLE_DAY,
                Answer.typed(new Intensity(4.5)),
                Answer.typed(List.of(PainPlace.of(Region.SACRUM), PainPlace.of(Region.CALF_LEFT))),
                Answer.missing(),
                Answer.typed("my secret note")));
        add(new DayValues(
                DAY,
                new Sleep(Answer.typed(new Hours(6.5)), Answer.of(new Rating(5), Provenance.Typed.SUGGESTED)),
                Answer.typed(new Rating(0)),
                Answer.missing(),
                new Activity(Answer.typed(new Minutes(20)), Answer.missing()),
                Map.of(),
                Answer.missing()));
        List<String> observations = resources().stream()
                .filter(line -> line.contains("\"Observation\""))
                .toList();
        assertThat(observations).hasSize(4);
        assertThat(observations.get(0))
                .contains("Pain 4.5 of 10 on 2026-03-01. Where it hurt: sacrum, calf left.")
                .contains("\"effectiveDateTime\":\"2026-03-01\"")
                .contains("\"valueQuantity\":{\"value\":4.5,\"unit\":\"{score}\"")
                .contains("\"bodySite\":{\"text\":\"sacrum, calf left\"}")
                .contains("\"code\":\"region-sacrum\"", "\"code\":\"region-calf-left\"")
                .contains("\"method\":{\"text\":\"rated by the person\"}");
        assertThat(observations.get(1)).contains("\"code\":\"93832-4\"", "\"value\":6.5,\"unit\":\"h\"");
        assertThat(observations.get(2)).contains("\"code\":\"stress\"", "\"value\":0,\"unit\":\"{score}\"");
        assertThat(observations.get(3))
                .contains("\"value\":20,\"unit\":\"min/d\"")
                .contains("\"effectivePeriod\":{\"start\":\"2026-03-01\",\"end\":\"2026-03-01\"}")
                .doesNotContain("effectiveDateTime");
        assertThat(String.join("", observations)).doesNotContain("secret").doesNotContain("sleep-quality");
    }

    @Test
    void ownFactorsHaveCodesOfTheJournalAndPrivateOnesStayWithThePerson() throws IOException {
        UUID coffee = add(factor("Coffee <b>", new FactorScale.Amount("cups"), false));
        UUID walked = add(factor("Walked", new FactorScale.YesNo(), false));
        UUID pace = add(factor("Pace", new FactorScale.Steps(List.of("slow", "fast")), false));
        UUID cycle = add(factor("Cycle", new FactorScale.YesNo(), true));
        DayValues none = DayValues.empty(DAY);
        Map<CustomFactorId, Answer<Double>> answers = Map.of(
                new CustomFactorId(coffee), Answer.typed(2.5),
                new CustomFactorId(walked), Answer.typed(1.0),
                new CustomFactorId(pace), Answer.typed(1.0),
                new CustomFactorId(cycle), Answer.typed(1.0));
        add(new DayValues(DAY, none.sleep(), none.stress(), none.sitting(), none.activity(), answers, none.flare()));
        assertThat(String.join("\n", resources()))
                .contains("<p>Coffee &lt;b&gt;: 2.5 cups on 2026-03-01.</p>")
                .contains("\"valueQuantity\":{\"value\":2.5,\"unit\":\"cups\"}")
                .contains("\"valueBoolean\":true")
                .contains("\"valueCodeableConcept\":{\"text\":\"fast\"}")
                .contains("\"code\":\"factor-" + coffee + "\"")
                .doesNotContain("Cycle")
                .doesNotContain(cycle.toString());
    }

    @Test
    void aScoreIsDerivedFromWhatWasAnswered() throws IOException {
        UUID walking = add(new ImportantActivity("Walking the dog", true));
        add(new Measure(
                DAY, Measure.IMPORTANT_ACTIVITIES, new TreeMap<>(Map.of(walking.toString(), 3.0)), Answer.typed(3.0)));
        add(new Measure(DAY, "peg", new TreeMap<>(), Answer.typed(5.5)));
        List<String> resources = resources();
        String response = resources.stream()
                .filter(line -> line.contains("\"QuestionnaireResponse\""))
                .findFirst()
                .orElseThrow();
        assertThat(response)
                .contains("\"text\":\"Walking the dog\",\"answer\":[{\"valueDecimal\":3}]")
                .contains("\"authored\":\"2026-03-01\"");
        String name = response.substring(12, response.indexOf('"', 12));
        assertThat(resources)
                .anyMatch(line -> line.contains("\"code\":\"score-important_activities\"")
                        && line.contains("\"derivedFrom\":[{\"reference\":\"" + name + "\"}]"))
                .anyMatch(line -> line.contains("\"code\":\"91147-9\"") && !line.contains("derivedFrom"));
    }

    @Test
    void whereLoincIsUsedItsNoticeStandsAndNoProfileIsClaimed() throws IOException {
        assertThat(text(Examples.usual()))
                .contains("LOINC is copyright © Regenstrief Institute")
                .doesNotContain("\"meta\"")
                .doesNotContain("\"profile\"");
    }

    @Test
    void anyJournalIsOneJsonDocumentWhoseReferencesLeadSomewhere() throws IOException {
        JsonFactory strict = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        for (JournalSnapshot journal : RandomSnapshots.some(10)) {
            String text = text(journal);
            try (JsonParser parser = strict.createParser(text)) {
                while (parser.nextToken() != null) {
                    assertThat(parser.getParsingContext().getNestingDepth()).isLessThan(20);
                }
            }
            Set<String> names = found("\"fullUrl\":\"([^\"]+)\"", text);
            assertThat(names).containsAll(found("\"reference\":\"([^\"]+)\"", text));
            assertThat(found("\"id\":\"([^\"]+)\"", text)).hasSize(names.size() + 1);
        }
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new HashSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(result -> found.add(result.group(1)));
        return found;
    }
}
