package thole.exchange.sheet;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as a workbook can hold it. A character that its XML cannot hold is written as `_x0001_`, which spreadsheet
/// programs read back (ECMA-376, ST_Xstring), and a text that already looks like that is told apart.
final class SheetText {

    /// The most that a cell holds, in UTF-16 units.
    static final int LONGEST = 32_767;

    static final String CUT = " … (cut here, as a cell holds no more; the CSV export has all of it)";

    private static final Pattern SPECIAL =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\uFFFE\uFFFF]");

    private SheetText() {}

    static String of(String text) {
        return SPECIAL.matcher(cut(text)).replaceAll(SheetText::escaped);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static String escaped(MatchResult found) {
        return Matcher.quoteReplacement(
                String.format(Locale.ROOT, "_x%04X_", (int) found.group().charAt(0)));
    }
}
