package thole.cli.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import thole.exchange.ImportPlan;
import thole.exchange.ImportPlan.Difference;
import thole.text.Texts;

/// What one import did, or would do.
///
/// @param batch the import’s name, empty where nothing was added
public record ImportReport(Path journal, Path source, String format, boolean dryRun, String batch, ImportPlan plan) {

    public List<String> lines(Texts texts) {
        List<String> lines = new ArrayList<>();
        if (plan.isEmpty()) {
            lines.add(texts.get("cli.import.nothing", source));
        } else if (dryRun) {
            lines.add(texts.get("cli.import.would_add", source, plan.addedAnswers(), plan.days()));
        } else {
            lines.add(texts.get("cli.import.added", source, plan.addedAnswers(), plan.days(), batch));
        }
        if (!plan.newFactors().isEmpty()) {
            lines.add(texts.get("cli.import.factors", String.join(", ", factors())));
        }
        if (plan.answersAlreadyHere() > 0) {
            lines.add(texts.get("cli.import.already", plan.answersAlreadyHere()));
        }
        differences(lines, texts);
        if (!dryRun && !plan.isEmpty()) {
            lines.add(texts.get("cli.import.undo", journal, batch));
        }
        return lines;
    }

    private void differences(List<String> lines, Texts texts) {
        if (!plan.differences().isEmpty()) {
            lines.add(texts.get("cli.import.left_alone", plan.differences().size()));
        }
        for (Difference difference : plan.differences()) {
            lines.add("  "
                    + texts.get(
                            "cli.import.difference",
                            difference.day(),
                            difference.field(),
                            difference.here(),
                            difference.there()));
        }
    }

    public String json() {
        return JsonLine.of(json -> {
            json.writeStringField("source", source.toString());
            json.writeStringField("format", format);
            json.writeBooleanField("dry_run", dryRun);
            if (batch.isEmpty()) {
                json.writeNullField("batch");
            } else {
                json.writeStringField("batch", batch);
            }
            json.writeNumberField("days", plan.days());
            json.writeNumberField("added", plan.addedAnswers());
            json.writeNumberField("already_here", plan.answersAlreadyHere());
            json.writeArrayFieldStart("new_factors");
            for (String factor : factors()) {
                json.writeString(factor);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("left_alone");
            for (Difference difference : plan.differences()) {
                json.writeStartObject();
                json.writeStringField("date", difference.day().toString());
                json.writeStringField("field", difference.field());
                json.writeStringField("journal", difference.here());
                json.writeStringField("source", difference.there());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private List<String> factors() {
        return plan.newFactors().values().stream()
                .map(factor -> factor.name().text())
                .toList();
    }
}
