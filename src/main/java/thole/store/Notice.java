package thole.store;

/// Something that is no trouble but may be said once, when a journal was opened.
public enum Notice {
    /// No state file lies beside the journal, as after copying the journal alone: whether it is the latest copy cannot
    /// be told.
    STATE_FILE_MISSING
}
