package thole.ui.kit.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import thole.text.Texts;

/// A date, typed or picked, written as the language of the window writes it and not as the machine does.
public final class DateField extends DatePicker {

    /// @param name what the date is of, for a screen reader
    public DateField(Texts texts, String name, LocalDate now) {
        setConverter(new Written(texts.locale()));
        setValue(now);
        setAccessibleText(name);
        getEditor().setAccessibleText(name);
    }

    /// Day, month and year in full; `2026-11-09` is understood in every language. What is no date leaves none, so that
    /// the form can say so.
    private static final class Written extends StringConverter<@Nullable LocalDate> {

        private final DateTimeFormatter form;
        private final List<DateTimeFormatter> understood;

        private Written(Locale locale) {
            String pattern =
                    DateTimeFormatterBuilder.getLocalizedDateTimePattern("yMd", IsoChronology.INSTANCE, locale);
            form = DateTimeFormatter.ofPattern(pattern, locale);
            // One digit or two; and no day that its month does not have, which only `u` is strict about.
            String typed = pattern.replace("dd", "d").replace("MM", "M").replace('y', 'u');
            understood = List.of(
                    DateTimeFormatter.ofPattern(typed, locale).withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ISO_LOCAL_DATE);
        }

        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : form.format(date);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            String typed = text == null ? "" : text.strip();
            for (DateTimeFormatter one : understood) {
                try {
                    return LocalDate.parse(typed, one);
                } catch (DateTimeException _) {
                    // perhaps written in another way
                }
            }
            return null;
        }
    }
}
