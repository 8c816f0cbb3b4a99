package thole.report;

import java.util.List;
import thole.insight.missing.MissingnessReport;
import thole.insight.missing.MissingnessReport.Comparison;
import thole.insight.missing.MissingnessWarning;
import thole.insight.sign.SignVerdict;
import thole.stats.missing.WelchTest;
import thole.text.Texts;

/// What is said where entries depend on pain: that links may be distorted, and what it rests on.
public final class MissingnessWords {

    private final Texts texts;
    private final Figures figures;

    public MissingnessWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
    }

    /// The warning and the averages it rests on; nothing where there is none.
    public List<String> sentences(MissingnessReport report) {
        return switch (report.comparison()) {
            case Comparison.Compared(WelchTest test)
            when report.warning() != MissingnessWarning.NONE ->
                List.of(
                        warning(report.warning()),
                        texts.get(
                                "finding.missing.averages",
                                figures.points(test.firstMean()),
                                test.firstCount(),
                                figures.points(test.secondMean()),
                                test.secondCount()));
            case Comparison.Compared _, Comparison.NotCompared _ -> List.of();
        };
    }

    /// What is said beside a sign: nothing without a warning, and that it is left open where it is.
    List<String> besides(MissingnessWarning warning, SignVerdict verdict) {
        if (warning == MissingnessWarning.NONE) {
            return List.of();
        }
        return verdict == SignVerdict.NOT_ENOUGH_DATA
                ? List.of(warning(warning), texts.get("finding.missing.left_open"))
                : List.of(warning(warning));
    }

    private String warning(MissingnessWarning warning) {
        return texts.get("finding.missing." + warning.code());
    }
}
