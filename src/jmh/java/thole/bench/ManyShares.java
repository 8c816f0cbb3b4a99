package thole.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import thole.bench.caseload.CaseloadMeter;
import thole.cli.measure.Bound;
import thole.cli.measure.Comparison;
import thole.cli.measure.Floor;
import thole.cli.measure.Floor.Kind;
import thole.cli.measure.Subject;
import thole.exchange.share.ShareChoice;
import thole.exchange.share.ShareDraft;
import thole.exchange.share.ShareFile;
import thole.model.ProblemException;
import thole.model.day.DayStart;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;

/// A therapist's caseload of a hundred shared journals of two years, opened in a program that has just started, as it
/// is in the morning.
///
/// @param flags of the virtual machine that the window is started with
/// @param room a folder for the shares
record ManyShares(Effort effort, List<String> flags, Path room) {

    private static final int SHARES = 100;
    private static final int DAYS = 730;
    private static final Bound OPEN_IN = new Bound.Milliseconds(10_000, 10_000);

    List<Comparison> take() {
        Path folder = room.resolve("shares");
        write(folder);
        List<String> lines =
                new MeterProgram(flags, List.of()).run(effort.processes(), CaseloadMeter.class, folder.toString());
        Floor floor = new Floor.Timed(Kind.UNSEALING, MeterProgram.timing(lines, "unsealing"));
        return List.of(
                new Comparison(Subject.CASELOAD_TABLE, MeterProgram.timing(lines, "table"), floor, OPEN_IN),
                new Comparison(
                        Subject.CASELOAD_VERDICTS, MeterProgram.timing(lines, "verdicts"), floor, Bound.NOTHING));
    }

    private static void write(Path folder) {
        RandomGenerator random = new SplittableRandom(SHARES);
        JournalSnapshot two = BenchJournal.snapshot(BenchJournal.csv(DAYS));
        try {
            Files.createDirectories(folder);
            for (int patient = 0; patient < SHARES; patient++) {
                JournalFacts facts = new JournalFacts(new JournalId(new UUID(patient, DAYS)), false, DayStart.USUAL);
                JournalSnapshot journal =
                        JournalSnapshot.of(facts, two.entries().toList());
                Clock evening =
                        Clock.fixed(BenchJournal.LAST_DAY.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
                Path file = folder.resolve(patient + ".thole-share");
                Files.deleteIfExists(file);
                new ShareFile()
                        .write(
                                file,
                                ShareDraft.of(journal, ShareChoice.USUAL, "", evening),
                                CaseloadMeter.WORDS,
                                random);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProblemException e) {
            throw new IllegalStateException(e.problem().toString(), e);
        }
    }
}
