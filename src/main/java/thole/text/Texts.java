package thole.text;

import java.text.MessageFormat;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import thole.model.Problem;

/// The words of the program in one language. A key begins with the name of its bundle: `today.title` stands in
/// `today.properties`. Placeholders are those of [MessageFormat]; numbers and dates in them follow the locale.
public final class Texts {

    private final Locale locale;
    private final UnaryOperator<String> accent;

    public Texts(Locale locale) {
        this(locale, UnaryOperator.identity());
    }

    private Texts(Locale locale, UnaryOperator<String> accent) {
        this.locale = locale;
        this.accent = accent;
    }

    /// English with an invented accent, 40 % longer and in brackets: what is cut, or said without a bundle, shows.
    public static Texts pseudo() {
        return new Texts(Locale.UK, PseudoWords::of);
    }

    public Locale locale() {
        return locale;
    }

    /// @throws MissingResourceException where no bundle has the key: a bug, found by a test
    public String get(String key, Object... arguments) {
        return new MessageFormat(pattern(key), locale).format(arguments);
    }

    /// A pattern for dates is for machines, and stays as it is.
    private String pattern(String key) {
        String pattern = bundle(key).getString(key);
        return key.endsWith(".date") ? pattern : accent.apply(pattern);
    }

    /// A time of day as the person writes it: by region, unless the locale says `hc-h12` or `hc-h23`.
    public String time(LocalTime time) {
        String hours = locale.getUnicodeLocaleType("hc");
        String skeleton = hours == null ? "jm" : hours.equals("h12") ? "hm" : "Hm";
        return DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale).format(time);
    }

    public boolean has(String key) {
        return bundle(key).containsKey(key);
    }

    /// What happened, what is safe, what to do.
    public String say(Problem problem) {
        List<Object> details = problem.details().stream()
                .map(detail -> detail instanceof Problem inner ? say(inner) : detail)
                .toList();
        return get("problem." + problem.code().name().toLowerCase(Locale.ROOT), details.toArray());
    }

    private ResourceBundle bundle(String key) {
        String name = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle(
                "thole.text." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
