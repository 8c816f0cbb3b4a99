package thole.model.questionnaire.form;

import java.util.List;
import java.util.Optional;
import thole.model.questionnaire.ScoreRange;

/// What an item of a questionnaire asks for.
public sealed interface ItemType {

    /// Items under one heading; asks nothing itself.
    record Group(List<Item> items) implements ItemType {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// Words to be read; asks nothing.
    record Display() implements ItemType {}

    /// Yes counts 1, no counts 0.
    record YesNo() implements ItemType {}

    /// One of several options. It counts where every option has a number.
    record Choice(List<Option> options) implements ItemType {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// A number.
    ///
    /// @param bounds what may be answered; it counts only where this is known
    record Amount(boolean whole, Optional<ScoreRange> bounds) implements ItemType {

        public boolean allows(double number) {
            return (!whole || number == Math.rint(number))
                    && Double.isFinite(number)
                    && bounds.map(range -> range.holds(number)).orElse(true);
        }
    }

    /// Words of the person; they never count.
    record Words() implements ItemType {}
}
