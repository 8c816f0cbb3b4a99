package thole.ui.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thole.text.Texts;

/// The sections of the page, in their order.
enum HelpSection {
    COMPARED,
    ESTIMATE,
    ANSWERS,
    CHANCE,
    SMALL,
    BESIDE,
    VARIATION,
    PLACES,
    FLARES,
    MISSING,
    SIGNS;

    String heading(Texts texts) {
        return texts.get("help.heading." + code());
    }

    /// As many as the bundle has.
    List<String> paragraphs(Texts texts) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "help.says." + code() + "." + number)
                .takeWhile(texts::has)
                .map(texts::get)
                .toList();
    }

    /// The place of the section of that code in the order of the page; -1 for none.
    static int place(String code) {
        return Stream.of(values())
                .filter(section -> section.code().equals(code))
                .mapToInt(HelpSection::ordinal)
                .findFirst()
                .orElse(-1);
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
