package thole.cli.source;

import java.nio.file.Files;
import java.nio.file.Path;
import thole.cli.port.Done;
import thole.cli.port.Surroundings;
import thole.exchange.Offer;
import thole.exchange.example.ExampleOrder;
import thole.exchange.example.ExamplePerson;
import thole.exchange.example.ExampleWords;
import thole.journal.Journal;
import thole.model.BatchId;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.snapshot.JournalSnapshot;
import thole.text.Texts;

/// Writes the example person’s journal to a file.
public final class ExampleFile {

    private static final BatchId BATCH = new BatchId("example");

    private ExampleFile() {}

    /// @return what the new journal says
    public static JournalSnapshot write(Path file, ExampleOrder order, Texts texts, Surroundings around)
            throws ProblemException {
        ExampleWords words = new ExampleWords(texts::get);
        Offer example = ExamplePerson.journal(order, words);
        try (Journal journal = around.files().create(file, around.newJournal(true))) {
            Done.await(journal.takeIn(BATCH, example.newFactors(), example.contents()));
            return Done.await(journal.takeInEntries(BATCH, ExamplePerson.measures(order, words)))
                    .after();
        }
    }

    /// Makes room for an example where an earlier one stands; anything else that stands there stays.
    public static void makeRoom(Path file, Surroundings around) throws ProblemException {
        if (!Files.exists(file)) {
            return;
        }
        boolean example;
        try (Journal journal = around.files().open(file)) {
            example = journal.snapshot().facts().example();
        }
        if (!example) {
            throw new ProblemException(Problem.of(Code.FILE_EXISTS, file));
        }
        around.files().discard(file);
    }
}
