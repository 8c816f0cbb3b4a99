package thole.review;

import java.nio.file.Path;
import thole.insight.Analysis;
import thole.model.Problem;

/// Is told how the opening of a caseload goes on. One call at a time, on whichever thread did the work.
public interface CaseListener {

    /// A journal is open: its line can be shown.
    void opened(CaseRow row);

    /// A file could not be opened; the others go on.
    void refused(Path file, Problem problem);

    /// What there is to say of a journal, once all are open.
    void judged(CaseRow row, Analysis analysis);
}
