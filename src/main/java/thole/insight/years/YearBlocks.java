package thole.insight.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.insight.frame.Window;
import thole.model.snapshot.JournalSnapshot;

/// Cuts a long record into blocks of about a year.
///
/// 365 days each from the first recorded day on; what is left over is a block of its own from 180 days, and
/// else belongs to the last one.
public final class YearBlocks {

    /// Records up to this many days are one piece.
    private static final int WHOLE_UP_TO_DAYS = 730;

    private static final int BLOCK_DAYS = 365;
    private static final int LEAST_DAYS = 180;

    private YearBlocks() {}

    /// A frame per block of a record of more than 730 days; none for a shorter one. A block without a recorded day
    /// is left out.
    ///
    /// @param today decides nothing where anything is recorded
    public static List<Frame> of(JournalSnapshot journal, LocalDate today) {
        Period whole = Frame.period(journal, new Window.Between(LocalDate.MIN, LocalDate.MAX), today);
        if (whole.days() <= WHOLE_UP_TO_DAYS) {
            return List.of();
        }
        return periods(whole).stream()
                .map(block -> Frame.of(journal, new Window.Between(block.from(), block.to()), today))
                .filter(frame -> frame.period().days() > 0)
                .toList();
    }

    /// The blocks of a record: every day is in exactly one. None where there is no day.
    static List<Period> periods(Period record) {
        List<Period> blocks = new ArrayList<>();
        LocalDate from = record.from();
        while (!from.isAfter(record.to())) {
            LocalDate to = from.plusDays(BLOCK_DAYS - 1L);
            boolean leavesTooLittle = to.plusDays(LEAST_DAYS).isAfter(record.to());
            blocks.add(new Period(from, leavesTooLittle ? record.to() : to));
            from = blocks.getLast().to().plusDays(1);
        }
        return List.copyOf(blocks);
    }
}
