package thole.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import thole.model.body.PainPlace;

/// Values as files write them: the same for everybody, whatever the computer's language is.
public final class PlainWords {

    private PlainWords() {}

    /// The shortest decimal that reads back as the same number, without an exponent.
    public static String number(double value) {
        String shortest = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return shortest.equals("-0") ? "0" : shortest;
    }

    /// Region codes, separated by semicolons.
    public static String places(List<PainPlace> places) {
        return places.stream().map(place -> place.region().code()).collect(Collectors.joining(";"));
    }

    /// The code of a closed choice: its name in small letters.
    public static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
