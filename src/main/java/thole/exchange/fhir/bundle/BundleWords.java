package thole.exchange.fhir.bundle;

import static thole.exchange.fhir.bundle.BundleTree.object;

import java.nio.charset.StandardCharsets;
import java.util.SequencedMap;
import java.util.UUID;

/// Words as FHIR takes them: no control characters, nothing blank, and as XHTML where a person reads them.
final class BundleWords {

    private static final String NOTHING = "–";

    private BundleWords() {}

    static String clean(String text) {
        String clean = text.codePoints()
                .map(point -> isAllowed(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return clean.isEmpty() ? NOTHING : clean;
    }

    private static boolean isAllowed(int point) {
        boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !half && point != 0xFFFE && point != 0xFFFF;
    }

    /// The same text where it can be a code, else a name made of it.
    static String code(String text) {
        return text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
                ? text
                : "x-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /// What a person reads of a resource.
    static SequencedMap<String, Object> narrative(String sentence) {
        String escaped =
                clean(sentence).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return object(
                "status",
                "generated",
                "div",
                "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>" + escaped + "</p></div>");
    }
}
