package thole.cli.command;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import thole.cli.output.Voice;
import thole.cli.port.Done;
import thole.cli.port.Surroundings;
import thole.cli.transfer.WholeBatch;
import thole.journal.Journal;
import thole.journal.JournalChange;
import thole.model.BatchId;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// Takes one import back.
@Command(name = "undo-import", mixinStandardHelpOptions = true)
public final class UndoImportCommand implements Callable<Integer> {

    private final Surroundings around;
    private final Voice voice;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "BATCH", descriptionKey = "batch")
    private String batch = "";

    public UndoImportCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        BatchId id = batch();
        OptionalLong beginning = WholeBatch.lastChange(id, () -> around.files().document(file));
        try (Journal journal = around.files().open(file)) {
            JournalChange change = Done.await(
                    beginning.isPresent()
                            ? journal.takeBackBeginning(id, beginning.getAsLong())
                            : journal.takeBack(id));
            voice.say("undo.done", batch, change.days().size());
        }
        return 0;
    }

    private BatchId batch() throws ProblemException {
        if (!BatchId.isOne(batch)) {
            throw new ProblemException(Problem.of(Code.BATCH_UNKNOWN, batch));
        }
        return new BatchId(batch);
    }
}
