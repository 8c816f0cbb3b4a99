package thole.insight.sign;

import java.time.LocalDate;
import java.util.Optional;
import thole.insight.frame.Frame;
import thole.model.entry.Entry;
import thole.model.entry.PainStory;

/// Whether pain has lasted longer than three months: the start as entered, and pain on at least half of the last
/// recorded days.
///
/// Chronic pain as ICD-11 and the IASP define it, over three months (Treede et al. 2019, *Pain* 160, 19). It is judged
/// at the last entry, so a record always says the same, whenever it is read.
final class LongLasting {

    private static final int MONTHS = 3;
    private static final int LAST_DAYS = 28;
    private static final int LEAST_RECORDED = 14;

    private LongLasting() {}

    static SignFinding of(Optional<Entry<PainStory>> story, Frame frame, LocalDate today) {
        Optional<LocalDate> start =
                story.flatMap(entry -> entry.content().start().given());
        return start.map(date -> judge(date, frame, today))
                .orElseGet(() -> finding(SignVerdict.NOT_ENOUGH_DATA, new SignEvidence.NoStart()));
    }

    private static SignFinding judge(LocalDate start, Frame frame, LocalDate today) {
        double[] pain = frame.pain();
        LocalDate lastEntry = pain.length == 0 ? today : frame.period().to();
        int painDays = 0;
        int recordedDays = 0;
        for (int day = Math.max(0, pain.length - LAST_DAYS); day < pain.length; day++) {
            recordedDays += Double.isNaN(pain[day]) ? 0 : 1;
            painDays += pain[day] > 0 ? 1 : 0;
        }
        SignEvidence.Start evidence = new SignEvidence.Start(
                start, lastEntry, start.plusMonths(MONTHS).isBefore(lastEntry), painDays, recordedDays);
        return finding(verdict(evidence), evidence);
    }

    private static SignVerdict verdict(SignEvidence.Start evidence) {
        if (!evidence.overThreeMonths()) {
            return SignVerdict.NOT_SEEN;
        }
        if (evidence.recordedDays() < LEAST_RECORDED) {
            return SignVerdict.NOT_ENOUGH_DATA;
        }
        return 2 * evidence.painDays() >= evidence.recordedDays() ? SignVerdict.SEEN : SignVerdict.NOT_SEEN;
    }

    private static SignFinding finding(SignVerdict verdict, SignEvidence evidence) {
        return new SignFinding(Sign.PERSISTS_AFTER_HEALING, verdict, evidence);
    }
}
