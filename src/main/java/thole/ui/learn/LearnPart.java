package thole.ui.learn;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import thole.text.Texts;

/// The parts of the page, in their order.
enum LearnPart {
    REAL,
    KINDS,
    SCAN,
    HARM,
    HELP,
    WORSE,
    DIARY,
    DOCTOR;

    String heading(Texts texts) {
        return texts.get("learn.heading." + code());
    }

    /// As many as the bundle has.
    List<String> paragraphs(Texts texts) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "learn.says." + code() + "." + number)
                .takeWhile(texts::has)
                .map(texts::get)
                .toList();
    }

    /// Where it comes from, with dates.
    String sources(Texts texts) {
        return texts.get("learn.sources", texts.get("learn.source." + code()));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
