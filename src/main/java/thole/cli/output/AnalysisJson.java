package thole.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import thole.insight.Analysis;
import thole.insight.flare.FlareReport;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Guard;
import thole.insight.pattern.ReverseReport;
import thole.insight.pattern.Timing;
import thole.insight.pattern.Verdict;
import thole.insight.safety.SafetyState;
import thole.insight.sign.SignFinding;
import thole.report.PatternWords;
import thole.report.SignWords;
import thole.stats.Association;
import thole.stats.Association.Reason;
import thole.stats.Equivalence;
import thole.text.Texts;

/// An analysis as the JSON object that other programs read: its names and meanings never change.
public final class AnalysisJson {

    private static final int SCHEMA = 1;

    private static final List<String> LAG_FIGURES = List.of(
            "k",
            "df",
            "shifts",
            "slope",
            "se",
            "lo95",
            "hi95",
            "p",
            "phi",
            "nu",
            "span_p10_p90",
            "delta_span",
            "delta_lo95",
            "delta_hi95",
            "partial_r",
            "beside_steps_p",
            "beside_steps_lo95",
            "beside_steps_hi95");

    private static final List<String> EQUIVALENCE_FIGURES = List.of("sesoi", "p_tost", "lo90", "hi90");

    private final PatternWords patternWords;
    private final SignWords signWords;

    public AnalysisJson(Texts texts) {
        this.patternWords = new PatternWords(texts);
        this.signWords = new SignWords(texts);
    }

    /// @param file as it was named
    /// @param example whether the record is an invented person’s
    /// @param safety where its safety answers stand
    public String line(String file, boolean example, Analysis analysis, SafetyState safety) {
        return JsonLine.of(json -> {
            json.writeNumberField("schema", SCHEMA);
            json.writeStringField("file", file);
            json.writeBooleanField("example", example);
            period(json, analysis.frame());
            json.writeArrayFieldStart("factors");
            for (FactorFinding finding : analysis.patterns().findings()) {
                factor(json, finding);
            }
            json.writeEndArray();
            json.writeNumberField("tests_run", analysis.patterns().testsRun());
            json.writeArrayFieldStart("reverse");
            for (ReverseReport.Finding finding : analysis.reverse().findings()) {
                reverse(json, finding);
            }
            json.writeEndArray();
            JointJson.write(json, analysis.joint());
            InstabilityJson.write(json, analysis.variation());
            TrendJson.write(json, analysis.trend());
            flares(json, analysis.flares());
            AroundFlaresJson.write(json, analysis.aroundFlares());
            LocationsJson.write(json, analysis.places());
            YearsJson.write(json, analysis.years());
            MissingnessJson.write(json, analysis.missingness());
            json.writeArrayFieldStart("signs");
            for (SignFinding finding : analysis.signs()) {
                sign(json, finding);
            }
            json.writeEndArray();
            SafetyJson.write(json, safety);
        });
    }

    private static void period(JsonGenerator json, Frame frame) throws IOException {
        Period period = frame.period();
        json.writeObjectFieldStart("period");
        JsonLine.period(json, period);
        json.writeNumberField("days", period.days());
        json.writeNumberField("entries", frame.entries());
        json.writeEndObject();
    }

    private void factor(JsonGenerator json, FactorFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("factor", finding.factor().code());
        json.writeStringField("family", finding.family().code());
        // Of a factor that is pain itself nothing is said.
        text(
                json,
                "verdict",
                finding.verdict() == Verdict.SAME_THING ? "" : finding.verdict().code());
        text(json, "guard", finding.guard() == Guard.NONE ? "" : finding.guard().code());
        text(
                json,
                "timing",
                finding.timing() == Timing.NOT_ASKED ? "" : finding.timing().code());
        json.writeBooleanField("precedes", finding.precedes());
        JsonLine.number(json, "p_simes", finding.pSimes());
        JsonLine.number(json, "p_holm", finding.pHolm());
        json.writeStringField("sentence", patternWords.sentence(finding));
        json.writeArrayFieldStart("lags");
        for (Association lag : finding.lags()) {
            lag(json, lag);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    private static void reverse(JsonGenerator json, ReverseReport.Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("outcome", finding.outcome().code());
        json.writeStringField("factor", "pain");
        JsonLine.number(json, "p_holm", finding.pHolm());
        figures(json, finding.test(), false);
        json.writeEndObject();
    }

    private static void lag(JsonGenerator json, Association lag) throws IOException {
        json.writeStartObject();
        figures(json, lag, true);
        json.writeEndObject();
    }

    /// @param ofPain whether pain is the outcome: how small is too small to matter is only known there
    private static void figures(JsonGenerator json, Association lag, boolean ofPain) throws IOException {
        json.writeNumberField("lag", lag.lag());
        switch (lag) {
            case Association.Estimated estimated -> {
                estimated(json, estimated);
                if (ofPain) {
                    equivalence(json, estimated.equivalence());
                } else {
                    JsonLine.nothing(json, EQUIVALENCE_FIGURES);
                }
            }
            case Association.NotEstimated not -> {
                json.writeStringField("status", status(not.reason()));
                json.writeNumberField("n", not.pairs());
                JsonLine.nothing(json, LAG_FIGURES);
                JsonLine.nothing(json, EQUIVALENCE_FIGURES);
            }
        }
    }

    /// The oracle’s words, which do not tell too few days from too little variation.
    private static String status(Reason reason) {
        return switch (reason) {
            case NOT_ENOUGH_DATA, NOT_ENOUGH_VARIATION -> "not_enough_data";
            case SAME_THING -> "same_thing";
        };
    }

    private static void estimated(JsonGenerator json, Association.Estimated lag) throws IOException {
        json.writeStringField("status", "ok");
        json.writeNumberField("n", lag.pairs());
        json.writeNumberField("k", lag.columns());
        json.writeNumberField("df", lag.df());
        json.writeNumberField("shifts", lag.shifts());
        JsonLine.number(json, "slope", lag.slope());
        JsonLine.number(json, "se", lag.se());
        JsonLine.number(json, "lo95", lag.lo95());
        JsonLine.number(json, "hi95", lag.hi95());
        JsonLine.number(json, "p", lag.p());
        JsonLine.number(json, "phi", lag.phi());
        JsonLine.number(json, "nu", lag.nu());
        JsonLine.number(json, "span_p10_p90", lag.span());
        JsonLine.number(json, "delta_span", lag.delta());
        JsonLine.number(json, "delta_lo95", lag.deltaLo95());
        JsonLine.number(json, "delta_hi95", lag.deltaHi95());
        JsonLine.number(json, "partial_r", lag.partialR());
        JsonLine.number(json, "beside_steps_p", lag.besideSteps().p());
        JsonLine.number(json, "beside_steps_lo95", lag.besideSteps().lo95());
        JsonLine.number(json, "beside_steps_hi95", lag.besideSteps().hi95());
    }

    private static void equivalence(JsonGenerator json, Equivalence equivalence) throws IOException {
        JsonLine.number(json, "sesoi", equivalence.sesoi());
        JsonLine.number(json, "p_tost", equivalence.pTost());
        JsonLine.number(json, "lo90", equivalence.lo90());
        JsonLine.number(json, "hi90", equivalence.hi90());
    }

    private static void flares(JsonGenerator json, FlareReport flares) throws IOException {
        json.writeObjectFieldStart("flares");
        json.writeNumberField("days", flares.days().size());
        json.writeArrayFieldStart("onsets");
        for (LocalDate onset : flares.onsets()) {
            json.writeString(onset.toString());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("episodes");
        for (FlareReport.Episode episode : flares.episodes()) {
            json.writeStartObject();
            json.writeStringField("from", episode.from().toString());
            json.writeStringField("to", episode.to().toString());
            JsonLine.number(json, "peak", episode.peak());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void sign(JsonGenerator json, SignFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("sign", finding.sign().code());
        json.writeStringField("verdict", finding.verdict().code());
        json.writeArrayFieldStart("because");
        for (String sentence : signWords.because(finding)) {
            json.writeString(sentence);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
