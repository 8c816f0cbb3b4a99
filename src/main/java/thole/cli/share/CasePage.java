package thole.cli.share;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thole.cli.output.JsonLine;
import thole.insight.Analysis;
import thole.insight.pattern.Verdict;
import thole.insight.safety.Flag;
import thole.insight.safety.SeenFlag;
import thole.insight.visits.VisitComparison;
import thole.insight.visits.VisitLine;
import thole.model.safety.Urgency;
import thole.report.caseload.CaseWords;
import thole.report.caseload.VisitWords;
import thole.review.CaseRow;
import thole.stats.trend.MeaningfulChange;
import thole.text.Texts;

/// One patient of the therapist’s table, as text or as JSON. Neither has a count of signs.
record CasePage(Texts texts, CaseRow row, Analysis analysis, LocalDate today) {

    List<String> lines() {
        CaseWords words = new CaseWords(texts);
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(texts.get("cli.review.patient", row.label(), row.about().madeOn()));
        if (row.journal().facts().example()) {
            lines.add(indented("cli.analyze.example"));
        }
        words.safety(row.safety(), row.about().madeOn())
                .forEach(line -> lines.add(indented("cli.review.safety", line)));
        lines.add(indented(
                "cli.review.period",
                row.period().from(),
                row.period().to(),
                row.daysWithPain(),
                row.period().days()));
        lines.add(indented("cli.review.pain", words.pain(row.pain())));
        lines.add(indented("cli.review.change", words.change(row.pain())));
        lines.add(indented("cli.review.linked", words.linked(analysis.patterns())));
        words.signs(analysis.signs()).forEach(line -> lines.add("  " + line));
        VisitComparison.sinceLastVisit(row.journal(), today).ifPresent(table -> visits(table, lines));
        return lines;
    }

    private void visits(VisitComparison table, List<String> lines) {
        VisitWords words = new VisitWords(texts);
        lines.add(indented("cli.review.visits", words.stretch(table.earlier()), words.stretch(table.later())));
        for (VisitLine line : table.lines()) {
            VisitWords.Row cells = words.row(line);
            String change = (cells.change() + " " + cells.judgement()).strip();
            String key = change.isEmpty() ? "cli.review.visit.uncompared" : "cli.review.visit";
            lines.add("  " + indented(key, cells.name(), cells.earlier(), cells.later(), change));
        }
    }

    private String indented(String key, Object... arguments) {
        return "  " + texts.get(key, arguments).stripTrailing();
    }

    String json() {
        return JsonLine.of(json -> {
            json.writeNumberField("schema", 1);
            json.writeStringField("file", row.file().toString());
            json.writeStringField("label", row.label());
            json.writeStringField("journal", row.journal().facts().id().toString());
            json.writeBooleanField("example", row.journal().facts().example());
            json.writeStringField("made_on", row.about().madeOn().toString());
            safety(json);
            json.writeObjectFieldStart("period");
            json.writeStringField("from", row.period().from().toString());
            json.writeStringField("to", row.period().to().toString());
            json.writeNumberField("days", row.period().days());
            json.writeNumberField("entries", row.daysWithPain());
            json.writeEndObject();
            pain(json);
            json.writeArrayFieldStart("linked");
            for (var finding : analysis.patterns().findings()) {
                if (finding.verdict() == Verdict.LINKED) {
                    json.writeString(finding.factor().code());
                }
            }
            json.writeEndArray();
            signs(json);
            new VisitTable(VisitComparison.sinceLastVisit(row.journal(), today)).write(json);
        });
    }

    private void signs(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("signs");
        for (var finding : analysis.signs()) {
            json.writeStartObject();
            json.writeStringField("sign", finding.sign().code());
            json.writeStringField("verdict", finding.verdict().code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void safety(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("safety");
        json.writeStringField("level", row.safety().level().map(Urgency::code).orElse(null));
        json.writeStringField(
                "answered_on",
                row.safety().last().answeredOn().map(LocalDate::toString).orElse(null));
        json.writeArrayFieldStart("open");
        for (Flag flag : row.safety().open()) {
            flag(json, flag, null);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("seen");
        for (SeenFlag seen : row.safety().seen()) {
            flag(json, seen.flag(), seen.seen());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void flag(JsonGenerator json, Flag flag, @Nullable LocalDate seen) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", flag.code());
        json.writeStringField("since", flag.since().toString());
        if (seen != null) {
            json.writeStringField("seen", seen.toString());
        }
        json.writeEndObject();
    }

    private void pain(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("last_28_days");
        json.writeNumberField("entries", row.pain().recorded());
        number(json, "mean", row.pain().mean());
        if (row.pain().change() instanceof MeaningfulChange.Estimated found) {
            json.writeNumberField("change", found.difference());
            json.writeNumberField("lo95", found.lo95());
            json.writeNumberField("hi95", found.hi95());
        } else {
            json.writeNullField("change");
        }
        json.writeEndObject();
        json.writeArrayFieldStart("last_56_days");
        for (double value : row.pain().daily()) {
            if (Double.isNaN(value)) {
                json.writeNull();
            } else {
                json.writeNumber(value);
            }
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isNaN(value)) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }
}
