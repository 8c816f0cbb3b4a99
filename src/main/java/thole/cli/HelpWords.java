package thole.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Gives the command line library the program’s own words for `--help`: what it calls `thole.add.date` stands in
/// `cli.properties` as `cli.help.thole.add.date`, or for every command as `cli.help.date`.
final class HelpWords extends ResourceBundle {

    private static final String PREFIX = "cli.help.";

    private final ResourceBundle words;

    HelpWords(Locale locale) {
        this.words = ResourceBundle.getBundle(
                "thole.text.cli", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.containsKey(PREFIX + key) ? words.getObject(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        List<String> keys = Collections.list(words.getKeys()).stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList();
        return Collections.enumeration(keys);
    }
}
