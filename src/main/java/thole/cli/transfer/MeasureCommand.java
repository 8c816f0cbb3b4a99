package thole.cli.transfer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thole.cli.output.Voice;
import thole.cli.port.Done;
import thole.cli.port.Surroundings;
import thole.journal.Journal;
import thole.model.Answer;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.entry.Entry;
import thole.model.entry.Measure;
import thole.model.questionnaire.Course;
import thole.model.questionnaire.Instrument;
import thole.model.questionnaire.Instruments;
import thole.model.snapshot.JournalSnapshot;
import thole.model.snapshot.MeasureCourses;
import thole.report.Figures;
import thole.report.measure.MeasureWords;

/// Enters a total that was worked out elsewhere, or says what is measured.
@Command(name = "measure", mixinStandardHelpOptions = true)
public final class MeasureCommand implements Callable<Integer> {

    private final Surroundings around;
    private final Voice voice;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @ArgGroup(exclusive = false)
    private @Nullable Entered entered;

    /// One total; all three are needed.
    private static final class Entered {

        @Option(names = "--instrument", required = true, paramLabel = "CODE", descriptionKey = "instrument")
        private String instrument = "";

        @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", descriptionKey = "date")
        private LocalDate date = LocalDate.EPOCH;

        @Option(names = "--total", required = true, paramLabel = "X", descriptionKey = "total")
        private double total;
    }

    public MeasureCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        try (Journal journal = around.files().open(file)) {
            if (entered == null) {
                list(journal.snapshot());
            } else {
                enter(journal, entered);
            }
        }
        return 0;
    }

    private void list(JournalSnapshot journal) {
        List<Course> courses = MeasureCourses.of(journal);
        if (courses.isEmpty()) {
            voice.say("measure.none");
        }
        MeasureWords words = new MeasureWords(voice.texts());
        for (Course course : courses) {
            Instrument instrument = course.instrument();
            voice.say("measure.course", instrument.code(), words.name(instrument), words.course(course));
        }
    }

    /// What was answered that day stays; only the total is another one.
    private void enter(Journal journal, Entered total) throws ProblemException {
        JournalSnapshot now = journal.snapshot();
        Instrument instrument = instrument(now, total.instrument);
        if (!instrument.range().holds(total.total)) {
            throw new ProblemException(Problem.of(Code.TOTAL_OUT_OF_RANGE, instrument.name(), total.total));
        }
        Answer<Double> typed = Answer.typed(total.total);
        Measure measure = now.measures(instrument.code()).stream()
                .map(Entry::content)
                .filter(before -> before.date().equals(total.date))
                .findFirst()
                .map(before -> new Measure(total.date, instrument.code(), before.items(), before.words(), typed))
                .orElseGet(() -> Measure.ofTotal(total.date, instrument.code(), typed));
        Done.await(journal.saveNew(measure));
        voice.say("measure.saved", instrument.code(), total.date, number(total.total));
    }

    /// The person’s own activities are rated one by one, so they have no total to enter.
    private static Instrument instrument(JournalSnapshot journal, String code) throws ProblemException {
        return MeasureCourses.instrument(journal, Instruments.spelled(code))
                .filter(known -> !known.code().equals(Measure.IMPORTANT_ACTIVITIES))
                .orElseThrow(() -> new ProblemException(Problem.of(Code.INSTRUMENT_UNKNOWN, code)));
    }

    private String number(double total) {
        return new Figures(voice.texts().locale()).recorded(total);
    }
}
