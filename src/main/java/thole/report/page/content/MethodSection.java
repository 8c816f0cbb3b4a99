package thole.report.page.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thole.insight.pattern.PatternReport;
import thole.model.Answer;
import thole.model.Provenance;
import thole.report.MissingnessWords;
import thole.report.page.Block;
import thole.report.page.Section;
import thole.report.page.SectionKind;

/// How the figures came about, how many tests were run, and what nobody has checked.
final class MethodSection {

    private final Material material;

    MethodSection(Material material) {
        this.material = material;
    }

    Optional<Section> section() {
        Block text = Material.muted(Material.joined(Stream.of(
                        Stream.of(missing()),
                        new MissingnessWords(material.texts())
                                .sentences(material.analysis().missingness()).stream(),
                        Stream.of(
                                tests(),
                                material.say("method.verdicts"),
                                material.say("method.flares"),
                                material.say("method.treatments")))
                .flatMap(sentences -> sentences)));
        return material.section(SectionKind.METHOD, List.of(text, Material.normal(material.say("method.reviewed"))));
    }

    private String missing() {
        int recorded = material.days().size();
        int all = material.order().period().days();
        long later = days(Provenance.Typed.LATER::equals);
        long imported = days(how -> how instanceof Provenance.Imported);
        return material.say("method.missing", Math.max(0, all - recorded), all, later, imported);
    }

    private long days(Predicate<Provenance> how) {
        return material.days().stream()
                .filter(day -> day.readings().stream()
                        .map(entry -> entry.content().intensity())
                        .anyMatch(answer -> answer instanceof Answer.Given<?>(var _, Provenance provenance)
                                && how.test(provenance)))
                .count();
    }

    private String tests() {
        PatternReport patterns = material.analysis().patterns();
        long compared = patterns.findings().stream()
                .filter(finding -> !Double.isNaN(finding.pHolm()))
                .count();
        return material.say("method.tests", patterns.testsRun(), compared);
    }
}
