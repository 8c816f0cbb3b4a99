package thole.cli.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import thole.cli.port.Surroundings;
import thole.exchange.Offer;
import thole.journal.Journal;
import thole.model.BatchId;
import thole.model.ProblemException;
import thole.model.day.DayStart;
import thole.model.entry.Entry;
import thole.model.entry.JournalFacts;
import thole.model.entry.JournalId;
import thole.model.entry.JournalSnapshot;

/// The record in a file, whether that is a journal or a plain daily CSV.
public final class AnyRecord {

    private static final BatchId BATCH = new BatchId("file");

    private AnyRecord() {}

    public static JournalSnapshot read(Path file, Surroundings around) throws ProblemException {
        if (new SourceFile(file).isMeantAsCsv()) {
            return ofCsv(file, around);
        }
        try (Journal journal = around.files().open(file)) {
            return journal.snapshot();
        }
    }

    /// The journal that an import into an empty one would make. It is named by the file’s name, so the same file always
    /// gives the same answers.
    private static JournalSnapshot ofCsv(Path file, Surroundings around) throws ProblemException {
        UUID id = UUID.nameUUIDFromBytes(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
        JournalFacts facts = new JournalFacts(new JournalId(id), false, DayStart.USUAL);
        JournalSnapshot empty = JournalSnapshot.of(facts, List.of());
        Offer offer = CsvSource.offer(file, empty, BATCH, false, around);
        List<Entry<?>> entries = new ArrayList<>();
        offer.newFactors().forEach((factor, declared) -> entries.add(Entry.first(factor, declared)));
        offer.contents().forEach(content -> entries.add(Entry.first(around.ids().get(), content)));
        return JournalSnapshot.of(facts, entries);
    }
}
