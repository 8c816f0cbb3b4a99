package thole.cli.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thole.cli.port.Soundness;
import thole.model.Problem;

/// What a check of a journal found.
public record SoundnessReport(Path journal, Soundness soundness) {

    public List<String> lines(Voice voice) {
        List<String> lines = new ArrayList<>();
        lines.add(voice.texts()
                .get(
                        soundness.isSound() ? "cli.verify.sound" : "cli.verify.unsound",
                        journal,
                        soundness.entries(),
                        soundness.changes(),
                        soundness.problems().size()));
        soundness.problems().forEach(problem -> lines.add("  " + voice.inOneLine(problem)));
        return lines;
    }

    public String json(Voice voice) {
        return JsonLine.of(json -> {
            json.writeStringField("file", journal.toString());
            json.writeBooleanField("sound", soundness.isSound());
            json.writeNumberField("entries", soundness.entries());
            json.writeNumberField("changes", soundness.changes());
            json.writeArrayFieldStart("problems");
            for (Problem problem : soundness.problems()) {
                json.writeStartObject();
                json.writeStringField("code", problem.code().name().toLowerCase(Locale.ROOT));
                json.writeStringField("sentence", voice.inOneLine(problem));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
