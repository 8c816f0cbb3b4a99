package thole.cli.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thole.cli.output.JsonLine;
import thole.exchange.DocumentPlan;
import thole.exchange.DocumentPlan.Refusal;
import thole.model.entry.CustomFactor;
import thole.text.Texts;

/// What taking a whole journal in did, or would do.
///
/// @param run what was asked for
/// @param batch the import’s name, empty where nothing was added
/// @param changes how many changes it brought where the journal had none and became that journal; else NOT_WHOLE
public record DocumentReport(Run run, String batch, DocumentPlan plan, long changes) {

    static final long NOT_WHOLE = -1;

    /// One source into one journal.
    record Run(Path journal, Path source, boolean dryRun) {}

    private boolean isWhole() {
        return changes != NOT_WHOLE;
    }

    private List<Refusal> refused() {
        return isWhole() ? List.of() : plan.refused();
    }

    public List<String> lines(Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(texts));
        if (plan.alreadyHere() > 0) {
            lines.add(texts.get("cli.import.entries_already", plan.alreadyHere()));
        }
        if (!refused().isEmpty()) {
            lines.add(texts.get("cli.import.refused", refused().size()));
        }
        for (Refusal refusal : refused()) {
            String sentence = texts.get(
                    "cli.import.refused." + code(refusal.reason()),
                    refusal.kind().code(),
                    refusal.day());
            lines.add("  " + sentence.strip());
        }
        if (!batch.isEmpty()) {
            lines.add(texts.get("cli.import.undo", run.journal, batch));
        }
        return lines;
    }

    private String headline(Texts texts) {
        int entries = plan.added().size();
        if (entries == 0 && changes <= 0) {
            return texts.get("cli.import.nothing", run.source);
        }
        if (isWhole()) {
            return run.dryRun
                    ? texts.get("cli.import.would_be_whole", run.source, entries, changes)
                    : texts.get("cli.import.whole", run.source, entries, changes, batch);
        }
        return run.dryRun
                ? texts.get("cli.import.entries_would_be_added", run.source, entries, plan.days())
                : texts.get("cli.import.entries_added", run.source, entries, plan.days(), batch);
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /// The members of every import, and how many changes came with a whole journal.
    public String json() {
        return JsonLine.of(json -> {
            json.writeStringField("source", run.source.toString());
            json.writeStringField("format", "json");
            json.writeBooleanField("dry_run", run.dryRun);
            if (batch.isEmpty()) {
                json.writeNullField("batch");
            } else {
                json.writeStringField("batch", batch);
            }
            json.writeNumberField("days", plan.days());
            json.writeNumberField("added", plan.added().size());
            json.writeNumberField("already_here", plan.alreadyHere());
            json.writeArrayFieldStart("new_factors");
            for (var entry : plan.added()) {
                if (entry.content() instanceof CustomFactor factor) {
                    json.writeString(factor.name().text());
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("left_alone");
            for (Refusal refusal : refused()) {
                json.writeStartObject();
                json.writeStringField("date", refusal.day());
                json.writeStringField("kind", refusal.kind().code());
                json.writeStringField("why", code(refusal.reason()));
                json.writeEndObject();
            }
            json.writeEndArray();
            if (isWhole()) {
                json.writeNumberField("changes", changes);
            }
        });
    }
}
