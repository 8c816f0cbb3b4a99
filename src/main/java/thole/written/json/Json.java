package thole.written.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A JSON value as it stands in a file: members keep their order, and a number keeps its letters.
public sealed interface Json {

    record Text(String value) implements Json {
        public Text {
            value = CleanText.of(value);
        }
    }

    record Numeral(String letters) implements Json {}

    record Flag(boolean value) implements Json {}

    record Nothing() implements Json {}

    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }
    }

    record Members(SequencedMap<String, Json> values) implements Json {
        public Members {
            values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        }
    }

    static Numeral of(long value) {
        return new Numeral(Long.toString(value));
    }

    /// The shortest decimal that reads back as the same double: 7, not 7.0.
    static Numeral of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("only numbers can be written");
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return new Numeral(Long.toString((long) value));
        }
        return new Numeral(Double.toString(value).replace(".0E", "E"));
    }
}
