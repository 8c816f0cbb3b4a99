package thole.model.entry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import thole.model.Answer;
import thole.model.treatment.TreatmentEffect;
import thole.model.treatment.TreatmentUse;

/// Something done about pain on a day: medicine, heat, exercises. It never enters an analysis.
public record Treatment(
        LocalDate day,
        String name,
        Answer<String> dose,
        Answer<LocalTime> time,
        Answer<TreatmentUse> use,
        Answer<TreatmentEffect> effect,
        Answer<String> sideEffects)
        implements Content {

    public static Treatment of(LocalDate day, String name, Answer<String> dose) {
        return new Treatment(day, name, dose, Answer.missing(), Answer.missing(), Answer.missing(), Answer.missing());
    }

    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.of(day);
    }
}
