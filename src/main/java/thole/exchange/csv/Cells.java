package thole.exchange.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thole.model.Checked;
import thole.model.Problem.Code;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.written.json.CleanText;

/// Reads single cells: each becomes a value or says what was expected.
final class Cells {

    /// Characters; a note of this length is a book.
    static final int LONGEST_NOTE = 1 << 20;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(:(\\d{2}))?");

    private Cells() {}

    static Checked<LocalDate> date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Checked.refused(Code.NOT_A_DATE, text);
        }
        try {
            return Checked.accepted(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
        } catch (DateTimeException e) {
            return Checked.refused(Code.NO_SUCH_DAY, text);
        }
    }

    static Checked<LocalTime> time(String text) {
        Matcher parts = TIME.matcher(text);
        if (!parts.matches()) {
            return Checked.refused(Code.NOT_A_TIME, text);
        }
        try {
            return Checked.accepted(
                    LocalTime.of(number(parts, 1), number(parts, 2), parts.group(4) == null ? 0 : number(parts, 4)));
        } catch (DateTimeException e) {
            return Checked.refused(Code.NOT_A_TIME, text);
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /// A decimal with a point, finite; nothing where the text is none.
    static OptionalDouble decimal(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? OptionalDouble.of(value + 0.0) : OptionalDouble.empty();
    }

    static Checked<Double> number(String text) {
        OptionalDouble value = decimal(text);
        return value.isPresent() ? Checked.accepted(value.getAsDouble()) : Checked.refused(Code.NOT_A_NUMBER, text);
    }

    /// The words for yes and no, as 1 and 0.
    static OptionalDouble yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes" -> OptionalDouble.of(1);
            case "no" -> OptionalDouble.of(0);
            default -> OptionalDouble.empty();
        };
    }

    static Checked<List<PainPlace>> places(String text) {
        Set<Region> regions = new LinkedHashSet<>();
        for (String part : text.split(";", -1)) {
            String code = part.strip().toLowerCase(Locale.ROOT);
            if (!code.isEmpty()) {
                var region = Region.ofCode(code);
                if (region.isEmpty()) {
                    return Checked.refused(Code.UNKNOWN_REGION, part.strip());
                }
                regions.add(region.get());
            }
        }
        List<PainPlace> places = new ArrayList<>();
        regions.forEach(region -> places.add(PainPlace.of(region)));
        return Checked.accepted(List.copyOf(places));
    }

    /// The person’s words, fit to be kept.
    static Checked<String> note(String text) {
        if (text.length() > LONGEST_NOTE) {
            return Checked.refused(Code.NOTE_TOO_LONG, LONGEST_NOTE);
        }
        return Checked.accepted(CleanText.of(text));
    }
}
