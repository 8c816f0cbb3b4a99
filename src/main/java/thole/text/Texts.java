package thole.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import thole.model.Problem;

/// The words of the program in one language. A key begins with the name of its bundle: `today.title` stands in
/// `today.properties`. Placeholders are those of [MessageFormat]; numbers and dates in them follow the locale.
public final class Texts {

    private final Locale locale;

    public Texts(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// @throws MissingResourceException where no bundle has the key: a bug, found by a test
    public String get(String key, Object... arguments) {
        String pattern = bundle(key).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
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
