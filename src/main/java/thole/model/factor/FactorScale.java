package thole.model.factor;

import java.util.List;
import java.util.Optional;

/// How a factor of the person's own is answered.
public sealed interface FactorScale {

    /// A number with a unit, “2 cups”. The unit may be empty.
    record Amount(String unit) implements FactorScale {}

    /// 0 to 10.
    record ZeroToTen() implements FactorScale {}

    /// Yes or no, kept as 1 or 0.
    record YesNo() implements FactorScale {}

    /// One of a few steps in order, from least to most, kept as its place from 0.
    ///
    /// @param words what the steps are called
    record Steps(List<String> words) implements FactorScale {

        public Steps {
            words = List.copyOf(words);
            if (words.size() < 2) {
                throw new IllegalArgumentException("at least two steps");
            }
        }

        /// What that place is called; a mean between two has no word.
        public Optional<String> word(double place) {
            int index = (int) place;
            return index == place && index >= 0 && index < words.size()
                    ? Optional.of(words.get(index))
                    : Optional.empty();
        }
    }
}
