package thole.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// CSV as RFC 4180 has it, to and from lines of cells.
public final class CsvText {

    private CsvText() {}

    /// The text of a file, without its byte order mark.
    ///
    /// @param name the file's name, for the message
    public static String decode(String name, byte[] bytes) throws ProblemException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return withoutMark(text);
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.of(Code.NOT_UTF8, name), e);
        }
    }

    /// @return the text without a byte order mark at its beginning
    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// Every line that says something.
    ///
    /// @throws ProblemException where quotes do not pair up, with the line
    public static List<CsvLine> lines(String text) throws ProblemException {
        List<CsvLine> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                CsvLine line = new CsvLine(row.getStartingLineNumber(), row.getFields());
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        } catch (CsvParseException e) {
            long after = lines.isEmpty() ? 1 : lines.getLast().number() + 1;
            throw inLine(after, Problem.of(Code.ROW_UNREADABLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail
        }
        return lines;
    }

    static ProblemException inLine(long line, Problem problem) {
        return new ProblemException(Problem.of(Code.IN_LINE, line, problem));
    }

    /// RFC 4180: lines end with CRLF, a cell is quoted where it must be.
    public static String write(Iterable<? extends List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            for (List<String> row : rows) {
                writer.writeRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail
        }
        return text.toString();
    }
}
