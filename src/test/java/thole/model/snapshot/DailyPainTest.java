package thole.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import thole.model.Answer;
import thole.model.day.Intensity;
import thole.model.day.Moment;
import thole.model.day.PartOfDay;
import thole.model.day.ReadingTime;
import thole.model.entry.Reading;
import thole.model.snapshot.DailyPain.Basis;

class DailyPainTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static Reading whole(double points) {
        return Reading.of(DAY, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(points)));
    }

    private static Moment moment(String time) {
        return Moment.at(DAY.atTime(LocalTime.parse(time)), ZoneOffset.UTC);
    }

    private static Reading at(String time, double points) {
        return Reading.of(DAY, new ReadingTime.At(moment(time)), Answer.typed(new Intensity(points)));
    }

    @Test
    void thePersonsOwnRatingOfTheDayComesFirst() {
        assertThat(DailyPain.of(List.of(at("08:00", 2), whole(6), at("20:00", 3))))
                .contains(new DailyPain(6, Basis.RATED_BY_THE_PERSON));
    }

    @Test
    void morningAndEveningAreAveragedAndOtherTimesLeftOut() {
        assertThat(DailyPain.of(List.of(at("11:59", 2), at("12:00", 9), at("16:59", 9), at("17:00", 5))))
                .contains(new DailyPain(3.5, Basis.MORNING_AND_EVENING));
    }

    @Test
    void aReadingOfTheSmallHoursEndsTheDayAndIsNoMorningReading() {
        Moment small = Moment.at(DAY.plusDays(1).atTime(LocalTime.of(1, 30)), ZoneOffset.UTC);
        Reading ending = Reading.of(DAY, new ReadingTime.At(small), Answer.typed(new Intensity(6)));

        assertThat(DailyPain.of(List.of(at("08:00", 2), ending))).contains(new DailyPain(4, Basis.MORNING_AND_EVENING));
        assertThat(DailyPain.of(List.of(at("22:00", 2), ending))).contains(new DailyPain(4, Basis.MORNING_OR_EVENING));
        assertThat(ending.partOfDay()).contains(PartOfDay.EVENING);
        assertThat(at("01:30", 6).partOfDay()).contains(PartOfDay.MORNING);
        assertThat(whole(6).partOfDay()).isEmpty();
    }

    @Test
    void severalMorningReadingsCountAsOne() {
        assertThat(DailyPain.of(List.of(at("06:00", 0), at("07:00", 2), at("22:00", 5))))
                .contains(new DailyPain(3, Basis.MORNING_AND_EVENING));
    }

    @Test
    void oneOfMorningAndEveningIsEnough() {
        assertThat(DailyPain.of(List.of(at("13:00", 1), at("18:00", 4))))
                .contains(new DailyPain(4, Basis.MORNING_OR_EVENING));
    }

    @Test
    void otherTimesAloneAreAveragedAndSaidToBeThat() {
        assertThat(DailyPain.of(List.of(at("13:00", 1), at("15:00", 2))))
                .contains(new DailyPain(1.5, Basis.OTHER_TIMES));
    }

    @Test
    void aPeakNeverEntersAndBlankIsNeverZero() {
        Reading peak = Reading.of(DAY, new ReadingTime.Peak(moment("08:00")), Answer.typed(new Intensity(9)));
        Reading blank = Reading.of(DAY, ReadingTime.WHOLE_DAY, Answer.missing());
        assertThat(DailyPain.of(List.of(peak, blank))).isEmpty();
        assertThat(DailyPain.of(List.of(peak, blank, at("09:00", 3))))
                .contains(new DailyPain(3, Basis.MORNING_OR_EVENING));
    }
}
