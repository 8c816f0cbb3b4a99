package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thole.cli.Terminal.Run;

class AnalyzeCommandTest {

    private static final List<String> KEYS = List.of(
            "schema",
            "file",
            "example",
            "period",
            "factors",
            "tests_run",
            "reverse",
            "joint",
            "instability",
            "trend",
            "level_shifts",
            "flares",
            "around_flares",
            "locations",
            "missingness",
            "signs");

    private final Terminal terminal;

    AnalyzeCommandTest(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @Test
    void theJsonOfACsvHasEveryKeyAndTheFiguresOfTheRecord() throws IOException {
        terminal.write("a.csv", record(90));
        Run run = terminal.run("analyze", "./a.csv", "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(1);
        Map<String, Object> answer = parse(run.out());
        assertThat(answer.keySet()).containsExactlyElementsOf(KEYS);
        assertThat(answer.get("period"))
                .isEqualTo(Map.of("from", "2026-03-01", "to", "2026-05-29", "days", 90, "entries", 85));
        assertThat(answer.get("missingness"))
                .isEqualTo(new LinkedHashMap<>(entries("days_without_entry", 5, "warning", "null")));
        Map<?, ?> stress = (Map<?, ?>) ((List<?>) answer.get("factors")).getFirst();
        assertThat(stress.get("factor")).isEqualTo("stress");
        assertThat(stress.get("family")).isEqualTo("primary");
        assertThat(stress.get("verdict")).isEqualTo("linked");
        assertThat(stress.get("timing")).isEqualTo("same_day");
        assertThat((List<?>) stress.get("lags")).hasSize(2);
        Map<?, ?> lag = (Map<?, ?>) ((List<?>) stress.get("lags")).getFirst();
        assertThat(lag.get("status")).isEqualTo("ok");
        assertThat(lag.get("n")).isEqualTo(85);
        assertThat(number(lag, "slope")).isPositive();
        assertThat(number(lag, "delta_span")).isEqualTo(number(lag, "slope") * number(lag, "span_p10_p90"));
        assertThat(number(lag, "lo90")).isBetween(number(lag, "delta_lo95"), number(lag, "hi90"));
        assertThat(answer.get("tests_run")).isEqualTo(4);
        Map<?, ?> coffee = (Map<?, ?>) ((List<?>) answer.get("factors")).get(1);
        assertThat(coffee.get("factor")).isEqualTo("Coffee");
        assertThat(coffee.get("family")).isEqualTo("exploratory");
    }

    @Test
    void aCsvSaysTheSameAsTheJournalItWasImportedInto() throws IOException {
        terminal.write("a.csv", record(120));
        terminal.run("init", "./j.thole");
        assertThat(terminal.run("import", "./j.thole", "./a.csv").exit()).isZero();
        String ofCsv = terminal.run("analyze", "./a.csv", "--json").out();
        String ofJournal = terminal.run("analyze", "./j.thole", "--json").out();
        assertThat(ofJournal.replace("j.thole", "a.csv")).isEqualTo(ofCsv);
    }

    @Test
    void theWindowMayBeChosen() throws IOException {
        terminal.write("a.csv", record(90));
        assertThat(period("--last=30")).isEqualTo("2026-04-30 2026-05-29 30");
        assertThat(period("--from=2026-05-01")).isEqualTo("2026-05-01 2026-05-29 29");
        assertThat(period("--to=2026-03-31")).isEqualTo("2026-03-01 2026-03-31 31");
        assertThat(period("--from=2026-04-01", "--to=2026-04-30")).isEqualTo("2026-04-01 2026-04-30 30");
        assertThat(period("--from=2027-01-01")).isEqualTo("null null 0");
    }

    @Test
    void severalFilesGiveOneObjectALineInTheirOrder() throws IOException {
        terminal.write("b.csv", record(20));
        terminal.write("a.csv", record(10));
        Run run = terminal.run("analyze", "--json", "./b.csv", "./a.csv");
        assertThat(run.lines()).hasSize(2);
        assertThat(parse(run.lines().get(0)).get("file"))
                .isEqualTo(terminal.file("b.csv").toString());
        assertThat(parse(run.lines().get(1)).get("file"))
                .isEqualTo(terminal.file("a.csv").toString());
        Map<?, ?> stress = (Map<?, ?>) ((List<?>) parse(run.lines().get(1)).get("factors")).getFirst();
        assertThat(stress.get("verdict")).isEqualTo("not_enough_data");
        assertThat(stress.get("p_holm")).isEqualTo("null");
        Map<?, ?> lag = (Map<?, ?>) ((List<?>) stress.get("lags")).getFirst();
        assertThat(lag.get("status")).isEqualTo("not_enough_data");
        assertThat(lag.get("slope")).isEqualTo("null");
    }

    @Test
    void theTextSaysPeriodFindingsFlaresAndSigns() throws IOException {
        terminal.write("a.csv", record(90));
        Run run = terminal.run("analyze", "./a.csv");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("2026-03-01 to 2026-05-29: 90 days, pain recorded on 85.")
                .contains("Stress")
                .contains("Coffee")
                .contains("Flares")
                .contains("Signs")
                .doesNotContain("Example journal")
                .doesNotContainIgnoringCase("because")
                .doesNotContain("{");
    }

    @Test
    void anEmptyJournalIsAnalyzedToo() throws IOException {
        terminal.run("init", "./j.thole");
        assertThat(terminal.run("analyze", "./j.thole").out()).contains("Nothing is recorded in this period.");
        assertThat(parse(terminal.run("analyze", "./j.thole", "--json").out()).get("factors"))
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze",
                "analyze ./a.csv --last=0",
                "analyze ./a.csv --last=30 --to=2026-03-31",
                "analyze ./a.csv --from=2026-04-01 --to=2026-03-31",
                "analyze ./a.csv --from=2026-06-31"
            })
    void aWrongWindowIsAWrongCommandLine(String line) throws IOException {
        terminal.write("a.csv", record(20));
        assertThat(terminal.run(line.split(" ", -1)).exit()).isEqualTo(2);
    }

    @Test
    void badInputAndBadJournalsAreToldApart() throws IOException {
        terminal.write("a.csv", "date,pain\n2026-03-01,12\n");
        terminal.write("garbage.thole", "not a journal at all");
        assertThat(terminal.run("analyze", "./a.csv").exit()).isEqualTo(3);
        assertThat(terminal.run("analyze", "./none.csv").exit()).isEqualTo(3);
        assertThat(terminal.run("analyze", "./none.thole").exit()).isEqualTo(4);
        assertThat(terminal.run("analyze", "./garbage.thole").exit()).isEqualTo(4);
    }

    /// A record in which pain follows stress, with every 18th day left out.
    private static String record(int days) {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder("date,pain,stress,Coffee\n");
        for (int i = 0; i < days; i++) {
            int stress = random.nextInt(11);
            double pain = Math.clamp(2 + stress * 0.5 + random.nextGaussian() * 0.6, 0, 10);
            String date = LocalDate.of(2026, 3, 1).plusDays(i).toString();
            if (i % 18 != 17) {
                text.append("%s,%s,%d,%d\n".formatted(date, Math.round(pain * 2) / 2.0, stress, random.nextInt(4)));
            }
        }
        return text.toString();
    }

    private String period(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("analyze", "./a.csv", "--json"));
        arguments.addAll(List.of(options));
        Run run = terminal.run(arguments.toArray(String[]::new));
        Map<?, ?> period = (Map<?, ?>) parse(run.out()).get("period");
        return period.get("from") + " " + period.get("to") + " " + period.get("days");
    }

    private static double number(Map<?, ?> object, String key) {
        return object.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static Map<String, Object> entries(String a, Object x, String b, Object y) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(a, x);
        map.put(b, y);
        return map;
    }

    /// Objects as maps, arrays as lists, null as the text “null”.
    private static Map<String, Object> parse(String line) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(line)) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            Map<String, Object> object = object(json);
            assertThat(json.nextToken()).isNull();
            return object;
        }
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            members.put(name, value(json));
        }
        return members;
    }

    private static List<Object> array(JsonParser json) throws IOException {
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(json));
        }
        return values;
    }

    private static Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(json);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(json);
        }
        return token.isNumeric() ? json.getNumberValue() : json.getText();
    }
}
