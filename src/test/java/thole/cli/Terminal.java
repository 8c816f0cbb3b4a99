package thole.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import thole.cli.port.Secrets;
import thole.cli.port.Streams;
import thole.cli.port.Surroundings;
import thole.exchange.table.DailyTable;
import thole.model.ProblemException;

/// Runs commands as a script would, in a folder of their own, on 22 November 2026 at noon in Berlin.
final class Terminal {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneId.of("Europe/Berlin"));

    /// What came of a command.
    record Run(int exit, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    final Path folder;
    final List<Throwable> faults = new ArrayList<>();
    TestDesk desk = new TestDesk(false);

    /// What the environment holds; empty for nothing.
    String journals = "";

    String shares = "";
    private final RandomGenerator random = new Random(3);

    Terminal(Path folder) {
        this.folder = folder;
    }

    /// Arguments that begin with “./” are files of the folder.
    Run run(String... arguments) {
        return runWith("", arguments);
    }

    Run runWith(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        int exit = run(input, out, err, arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        Surroundings around = new Surroundings(
                new TestFiles(CLOCK, random),
                desk,
                fault -> {
                    faults.add(fault);
                    return folder.resolve("fault.log");
                },
                Streams.utf8(in, out, err),
                secrets(),
                CLOCK,
                random);
        String[] resolved = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            resolved[i] = arguments[i].startsWith("./")
                    ? folder.resolve(arguments[i].substring(2)).toString()
                    : arguments[i];
        }
        return new CommandLineProgram(around).run(resolved);
    }

    private Secrets secrets() {
        return new Secrets() {
            @Override
            public Optional<String> ofJournals() {
                return Optional.of(journals).filter(held -> !held.isEmpty());
            }

            @Override
            public Optional<String> ofShares() {
                return Optional.of(shares).filter(held -> !held.isEmpty());
            }

            @Override
            public Optional<String> ask(String prompt) {
                return Optional.empty();
            }
        };
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(file(name), text);
    }

    /// Everything that a journal holds.
    String everything(String journal) throws ProblemException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new TestFiles(CLOCK, random).document(file(journal)).write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// The plain daily CSV of a journal.
    String daily(String journal) throws ProblemException {
        try (var open = new TestFiles(CLOCK, random).open(file(journal))) {
            return DailyTable.text(open.snapshot());
        }
    }
}
