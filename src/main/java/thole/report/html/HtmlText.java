package thole.report.html;

/// HTML as it is written, element by element. Whatever a person wrote goes through [#text] and stays words.
final class HtmlText {

    private final StringBuilder out = new StringBuilder();

    /// @param attributes name, value, name, value
    HtmlText open(String element, String... attributes) {
        begin(element, attributes);
        out.append('>');
        return this;
    }

    /// An element that has no content.
    HtmlText empty(String element, String... attributes) {
        begin(element, attributes);
        out.append("/>\n");
        return this;
    }

    private void begin(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    HtmlText close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    HtmlText element(String element, String text) {
        return open(element).text(text).close(element);
    }

    /// Lines of a person stay lines by the style sheet. A character that no page may have becomes a replacement.
    HtmlText text(String words) {
        words.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
            }
        });
        return this;
    }

    private static boolean isAllowed(int point) {
        boolean control = (point < ' ' && point != '\t' && point != '\n') || (point >= 0x7F && point < 0xA0);
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !half && point != 0xFFFE && point != 0xFFFF;
    }

    /// Markup of our own.
    HtmlText raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
