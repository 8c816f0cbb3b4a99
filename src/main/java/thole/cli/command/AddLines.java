package thole.cli.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import thole.cli.output.Voice;
import thole.exchange.csv.CsvText;
import thole.exchange.csv.DailyLines;
import thole.model.Problem;
import thole.model.Problem.Area;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// Reads the plain daily CSV from standard input and answers every line before it reads the next.
final class AddLines {

    private static final String STANDARD_INPUT = "-";
    private static final int REFUSED = 3;

    private final EntrySaver saver;
    private final InputStream in;
    private final Voice voice;
    private long number;

    AddLines(EntrySaver saver, InputStream in, Voice voice) {
        this.saver = saver;
        this.in = new BufferedInputStream(in);
        this.voice = voice;
    }

    /// @return the exit code: 3 where any line was refused
    int run() throws ProblemException, IOException {
        Optional<byte[]> header = nextLine();
        if (header.isEmpty()) {
            throw new ProblemException(Problem.of(Code.FILE_EMPTY, STANDARD_INPUT));
        }
        DailyLines lines = under(header.get());
        boolean refused = false;
        for (Optional<byte[]> line = nextLine(); line.isPresent(); line = nextLine()) {
            refused |= !answer(lines, line.get());
        }
        return refused ? REFUSED : 0;
    }

    private DailyLines under(byte[] header) throws ProblemException {
        try {
            return DailyLines.under(CsvText.decode(STANDARD_INPUT, header), saver.rules());
        } catch (ProblemException e) {
            throw new ProblemException(Problem.of(Code.IN_LINE, number, e.problem()), e);
        }
    }

    /// @return whether the line was saved
    private boolean answer(DailyLines lines, byte[] bytes) throws ProblemException {
        try {
            String line = CsvText.decode(STANDARD_INPUT, bytes);
            saver.save(factors -> lines.read(number, line, factors));
            return true;
        } catch (ProblemException e) {
            voice.say("add.refused", number, voice.inOneLine(e.problem()));
            if (e.problem().code().area() != Area.INPUT) {
                throw e; // the next line would fare no better
            }
            return false;
        }
    }

    /// The bytes of the next line without its end. It reads no further than the end of the line.
    private Optional<byte[]> nextLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        byte[] bytes = line.toByteArray();
        boolean windows = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return Optional.of(windows ? Arrays.copyOf(bytes, bytes.length - 1) : bytes);
    }
}
