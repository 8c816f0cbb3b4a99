package thole.text;

/// A sentence as if it were in a longer language: accented letters, 40 % more of them, and brackets at its ends. What a
/// screen cuts off has lost its bracket; what has no accent does not come from a bundle.
final class PseudoWords {

    private static final String PLAIN = "aceinorsuyzACEINORSUYZ";
    private static final String ACCENTED = "áçéíñóřšúýžÁÇÉÍÑÓŘŠÚÝŽ";
    private static final String LONGER = "lorem ipsum dolor sit amet consetetur sadipscing elitr sed diam nonumy ";
    private static final double GROWTH = 0.4;

    private PseudoWords() {}

    /// @param pattern a sentence with placeholders, which are left as they are
    static String of(String pattern) {
        StringBuilder words = new StringBuilder("[");
        int depth = 0;
        int letters = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            depth += letter == '{' ? 1 : 0;
            words.append(depth == 0 ? accented(letter) : letter);
            letters += depth == 0 ? 1 : 0;
            depth -= letter == '}' ? 1 : 0;
        }
        int more = (int) Math.ceil(letters * GROWTH);
        return words.append(filling(more)).append(']').toString();
    }

    private static char accented(char letter) {
        int place = PLAIN.indexOf(letter);
        return place < 0 ? letter : ACCENTED.charAt(place);
    }

    /// Words with blanks between them, so that a line can break as it could in a language.
    private static String filling(int letters) {
        String all = LONGER.repeat(letters / LONGER.length() + 1);
        return letters < 2 ? "" : " " + all.substring(0, letters - 1).strip();
    }
}
