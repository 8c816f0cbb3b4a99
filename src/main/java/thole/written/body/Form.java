package thole.written.body;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.Rating;
import thole.written.json.CleanText;
import thole.written.json.Json;
import thole.written.json.UnreadableException;

/// How one type of value is written as JSON, and read back.
///
/// @param read may throw [IllegalArgumentException] or [java.time.DateTimeException] where the value breaks a rule
public record Form<T>(Function<T, Json> write, Reading<T> read) {

    /// The way back.
    @FunctionalInterface
    public interface Reading<T> {
        T read(Json json) throws UnreadableException;
    }

    private static final int MOST_DIGITS = 15;

    public static final Form<String> TEXT = new Form<>(Json.Text::new, Form::text);
    public static final Form<Double> NUMBER = new Form<>(Json::of, Form::number);
    public static final Form<Boolean> FLAG = new Form<>(Json.Flag::new, Form::flag);
    /// A whole number from 0 up.
    public static final Form<Long> COUNT = new Form<>(value -> Json.of(value), Form::count);
    public static final Form<LocalDate> DATE = ofText(LocalDate::toString, LocalDate::parse);
    public static final Form<LocalTime> TIME = ofText(LocalTime::toString, LocalTime::parse);
    public static final Form<Intensity> INTENSITY = ofNumber(Intensity::points, Intensity::new);
    public static final Form<Rating> RATING = ofNumber(Rating::points, Rating::new);
    public static final Form<Hours> HOURS = ofNumber(Hours::hours, Hours::new);
    public static final Form<Minutes> MINUTES = ofNumber(Minutes::minutes, Minutes::new);
    public static final Form<List<String>> TEXTS = TEXT.listed();
    /// In the order of their letters, since a set has none.
    public static final Form<Set<String>> WORDS = new Form<>(
            words -> TEXTS.write.apply(
                    words.stream().map(CleanText::of).sorted().distinct().toList()),
            json -> Collections.unmodifiableSet(new TreeSet<>(TEXTS.read.read(json))));

    public static <T> Form<T> ofText(Function<T, String> write, Function<String, T> read) {
        return new Form<>(value -> new Json.Text(write.apply(value)), json -> read.apply(text(json)));
    }

    private static <T> Form<T> ofNumber(Function<T, Double> write, Function<Double, T> read) {
        return new Form<>(value -> Json.of(write.apply(value)), json -> read.apply(number(json)));
    }

    /// The name of a constant in small letters.
    public static <E extends Enum<E>> Form<E> ofEnum(Class<E> type) {
        return ofText(
                constant -> constant.name().toLowerCase(Locale.ROOT),
                code -> Enum.valueOf(type, code.toUpperCase(Locale.ROOT)));
    }

    public Form<List<T>> listed() {
        return new Form<>(values -> new Json.Items(values.stream().map(write).toList()), json -> {
            if (!(json instanceof Json.Items(List<Json> items))) {
                throw new UnreadableException("a list was expected");
            }
            List<T> values = new ArrayList<>();
            for (Json item : items) {
                values.add(read.read(item));
            }
            return List.copyOf(values);
        });
    }

    /// Reads a member of an object.
    ///
    /// @throws UnreadableException with the member's name, where the value is of another type or breaks a rule
    public T member(String name, Json json) throws UnreadableException {
        try {
            return read.read(json);
        } catch (UnreadableException unreadable) {
            throw unreadable.inMember(name);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException againstTheRules) {
            throw new UnreadableException(name + ": not a value this can have");
        }
    }

    private static String text(Json json) throws UnreadableException {
        if (json instanceof Json.Text(String value)) {
            return value;
        }
        throw new UnreadableException("a text was expected");
    }

    private static double number(Json json) throws UnreadableException {
        if (json instanceof Json.Numeral(String letters)) {
            double value = Double.parseDouble(letters);
            if (Double.isFinite(value)) {
                return value;
            }
        }
        throw new UnreadableException("a number was expected");
    }

    private static long count(Json json) throws UnreadableException {
        if (json instanceof Json.Numeral(String letters) && isCount(letters)) {
            return Long.parseLong(letters);
        }
        throw new UnreadableException("a whole number was expected");
    }

    private static boolean isCount(String letters) {
        return !letters.isEmpty()
                && letters.length() <= MOST_DIGITS
                && letters.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static boolean flag(Json json) throws UnreadableException {
        if (json instanceof Json.Flag(boolean value)) {
            return value;
        }
        throw new UnreadableException("true or false was expected");
    }
}
