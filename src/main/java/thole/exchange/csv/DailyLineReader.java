package thole.exchange.csv;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import thole.model.Answer;
import thole.model.Checked;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.body.PainPlace;
import thole.model.day.Activity;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.DayValues;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;

/// Turns one line into a reading and values, or says what is wrong with it.
final class DailyLineReader {

    private final DailyHeader header;
    private final List<OwnColumn> own;
    private final DailyRules rules;

    DailyLineReader(DailyHeader header, List<OwnColumn> own, DailyRules rules) {
        this.header = header;
        this.own = List.copyOf(own);
        this.rules = rules;
    }

    DailyLine read(CsvLine line) throws ProblemException {
        header.checkShape(line);
        LocalDate day = accepted(DailyColumn.DATE.header(), Cells.date(header.cell(line, DailyColumn.DATE)));
        return new DailyLine(line.number(), reading(day, line), values(day, line));
    }

    private Reading reading(LocalDate day, CsvLine line) throws ProblemException {
        String time = header.cell(line, DailyColumn.TIME);
        ReadingTime when = time.isEmpty()
                ? ReadingTime.WHOLE_DAY
                : new ReadingTime.At(rules.moment(day, accepted(DailyColumn.TIME.header(), Cells.time(time))));
        return new Reading(day, when, pain(line), places(line), Answer.missing(), note(line));
    }

    private Answer<Intensity> pain(CsvLine line) throws ProblemException {
        String text = header.cell(line, DailyColumn.PAIN);
        if (text.isEmpty()) {
            return Answer.missing();
        }
        String name = DailyColumn.PAIN.header();
        double points = accepted(name, Cells.number(text));
        Intensity pain = accepted(name, rules.roundsPain() ? Intensity.rounded(points) : Intensity.check(points));
        return pain.points() == points ? rules.answer(pain) : rules.rounded(pain, text);
    }

    private Answer<List<PainPlace>> places(CsvLine line) throws ProblemException {
        var places = accepted(DailyColumn.LOCATIONS.header(), Cells.places(header.cell(line, DailyColumn.LOCATIONS)));
        return places.isEmpty() ? Answer.missing() : rules.answer(places);
    }

    private Answer<String> note(CsvLine line) throws ProblemException {
        String text = FormulaGuard.restored(header.raw(line, DailyColumn.NOTE));
        String note = accepted(DailyColumn.NOTE.header(), Cells.note(text));
        return note.isBlank() ? Answer.missing() : rules.answer(note);
    }

    private DayValues values(LocalDate day, CsvLine line) throws ProblemException {
        return new DayValues(
                day,
                new Sleep(
                        number(line, DailyColumn.SLEEP_HOURS, Hours::check),
                        number(line, DailyColumn.SLEEP_QUALITY, Rating::check)),
                number(line, DailyColumn.STRESS, Rating::check),
                number(line, DailyColumn.SITTING_HOURS, Hours::check),
                new Activity(number(line, DailyColumn.ACTIVITY_MINUTES, Minutes::check), Answer.missing()),
                custom(line),
                Answer.missing());
    }

    private <T> Answer<T> number(CsvLine line, DailyColumn column, Function<Double, Checked<T>> check)
            throws ProblemException {
        String text = header.cell(line, column);
        if (text.isEmpty()) {
            return Answer.missing();
        }
        double value = accepted(column.header(), Cells.number(text));
        return rules.answer(accepted(column.header(), check.apply(value)));
    }

    private Map<CustomFactorId, Answer<Double>> custom(CsvLine line) throws ProblemException {
        Map<CustomFactorId, Answer<Double>> answers = new HashMap<>();
        for (OwnColumn column : own) {
            String text = line.cell(column.index()).strip();
            if (!text.isEmpty()) {
                answers.put(column.factor().id(), rules.answer(column.read(text).orThrow()));
            }
        }
        return answers;
    }

    /// The value, or the first reason why there is none with the column it stands in.
    private static <T> T accepted(String column, Checked<T> checked) throws ProblemException {
        return switch (checked) {
            case Checked.Accepted<T>(T value) -> value;
            case Checked.Refused<T>(List<Problem> problems) ->
                throw new ProblemException(Problem.of(Code.IN_FIELD, column, problems.getFirst()));
        };
    }
}
