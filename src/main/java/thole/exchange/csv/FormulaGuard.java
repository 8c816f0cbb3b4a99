package thole.exchange.csv;

/// Keeps a spreadsheet from running what a person wrote: a text that would begin a formula gets an apostrophe in front,
/// and reading takes exactly that one away again. Sources: OWASP, “CSV Injection”, for the characters; the full-width
/// forms are read as formulas by some spreadsheets too.
public final class FormulaGuard {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    public static String guarded(String text) {
        return needsGuard(text) ? "'" + text : text;
    }

    public static String restored(String cell) {
        return cell.startsWith("'") && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /// Also true where apostrophes already stand before such a character, so that reading can tell the two apart.
    private static boolean needsGuard(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && BEGINS_A_FORMULA.indexOf(text.charAt(first)) >= 0;
    }
}
