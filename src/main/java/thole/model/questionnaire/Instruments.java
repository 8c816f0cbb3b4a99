package thole.model.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The instruments that the program knows by name.
public final class Instruments {

    /// Pain from 0 to 10 over the past day, in our own words.
    public static final String PAIN = "nprs";

    /// Asks about mood and worry, so it is shown only to who opts in, with the help line beside it.
    public static final String MOOD_AND_WORRY = "phq_4";

    private static final String FILE = "/thole/questionnaire/instruments.txt";
    private static final List<Instrument> KNOWN = InstrumentFile.read(FILE);
    private static final Set<String> UNCHECKED = InstrumentFile.unchecked(FILE);

    private Instruments() {}

    /// In the order of the file: our own first, then those that suit back pain best.
    public static List<Instrument> known() {
        return KNOWN;
    }

    /// Its range or the time that it asks about is as commonly quoted, without a source that was read.
    public static boolean isUnchecked(Instrument instrument) {
        return UNCHECKED.contains(instrument.code()) && KNOWN.contains(instrument);
    }

    /// @param code in any spelling: `RMDQ-24` is `rmdq_24`
    public static Optional<Instrument> byCode(String code) {
        String wanted = spelled(code);
        return KNOWN.stream()
                .filter(instrument -> instrument.code().equals(wanted))
                .findFirst();
    }

    /// A code as codes are written: small letters and digits, one underscore between words.
    public static String spelled(String code) {
        return code.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
    }
}
