package thole.cli.transfer;

import java.nio.file.Path;
import thole.cli.port.Done;
import thole.cli.port.Surroundings;
import thole.cli.source.SourceFile;
import thole.exchange.DocumentPlan;
import thole.exchange.DocumentPlanner;
import thole.journal.Journal;
import thole.model.BatchId;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.written.JournalDocument;
import thole.written.json.UnreadableException;

/// A whole journal in JSON that was read and is to be taken in. A journal without changes becomes that journal, to the
/// letter; any other takes the entries in that it never had.
///
/// @param source where it was read from
public record DocumentImport(Path source, JournalDocument document) {

    /// @throws ProblemException where the file is no such document
    public static DocumentImport read(Path source) throws ProblemException {
        return new DocumentImport(source, new SourceFile(source).document());
    }

    /// @param dryRun only says what would come of it
    /// @param batch what the import is called where the journal has changes already
    public DocumentReport into(Path file, boolean dryRun, BatchId batch, Surroundings around) throws ProblemException {
        JournalDocument here = around.files().document(file);
        boolean whole = here.changes().isEmpty();
        DocumentPlan plan = plan(here);
        BatchId name = whole && !document.changes().isEmpty() ? WholeBatch.of(document) : batch;
        boolean takes = !dryRun && (whole ? !document.changes().isEmpty() : !plan.isEmpty());
        if (takes && whole) {
            around.files().fill(file, document);
        } else if (takes) {
            try (Journal journal = around.files().open(file)) {
                Done.await(journal.takeInEntries(name, plan.added()));
            }
        }
        return new DocumentReport(
                new DocumentReport.Run(file, source, dryRun),
                takes ? name.text() : "",
                plan,
                whole ? document.changes().size() : DocumentReport.NOT_WHOLE);
    }

    private DocumentPlan plan(JournalDocument here) throws ProblemException {
        try {
            return DocumentPlanner.plan(document, here);
        } catch (UnreadableException e) {
            throw new ProblemException(
                    Problem.of(Code.DOCUMENT_DAMAGED, source, e.line(), String.valueOf(e.getMessage())), e);
        }
    }
}
