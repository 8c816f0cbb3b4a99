package thole.exchange.example;

import java.util.function.UnaryOperator;

/// What the invented person wrote, in the language of the program.
///
/// @param byKey the sentence for a key below `example.`
public record ExampleWords(UnaryOperator<String> byKey) {

    static final int NOTES_OF_FLARES = 4;
    static final int OTHER_NOTES = 8;

    String of(String key) {
        return byKey.apply("example." + key);
    }
}
