package thole.model;

import java.util.List;

/// Expected trouble as a value: what happened. The sentence that says it, what is safe and what to do belongs to the
/// code and stands in the text bundles under `problem.` and the code's key; `details` fill its placeholders in order.
public record Problem(Code code, List<Object> details) {

    /// Who can mend it, which is also what a script learns from the exit code.
    public enum Area {
        /// The input is bad; nothing was changed.
        INPUT,
        /// The journal cannot be opened.
        JOURNAL,
        /// The disk said no.
        DISK
    }

    /// Every trouble a person can meet.
    public enum Code {
        PAIN_OUT_OF_RANGE(Area.INPUT),
        PAIN_NOT_IN_HALVES(Area.INPUT),
        RATING_OUT_OF_RANGE(Area.INPUT),
        HOURS_OUT_OF_RANGE(Area.INPUT),
        MINUTES_OUT_OF_RANGE(Area.INPUT),
        NOT_A_NUMBER(Area.INPUT),
        NOT_A_DATE(Area.INPUT),
        NO_SUCH_DAY(Area.INPUT),
        NOT_A_TIME(Area.INPUT),
        UNKNOWN_REGION(Area.INPUT),
        UNKNOWN_FACTOR(Area.INPUT),
        FACTOR_NAME_RESERVED(Area.INPUT),
        FACTOR_NAME_TAKEN(Area.INPUT),
        FACTOR_NAME_EMPTY(Area.INPUT),
        FACTOR_COLUMN_IS_TEXT(Area.INPUT),
        FACTOR_VALUE_NOT_ALLOWED(Area.INPUT),
        NOTE_TOO_LONG(Area.INPUT),
        NOTHING_TO_SAVE(Area.INPUT),
        FILE_MISSING(Area.INPUT),
        FILE_UNREADABLE(Area.INPUT),
        FILE_EMPTY(Area.INPUT),
        FILE_EXISTS(Area.INPUT),
        NOT_UTF8(Area.INPUT),
        FORMAT_UNKNOWN(Area.INPUT),
        QUESTIONNAIRE_TOO_LARGE(Area.INPUT),
        QUESTIONNAIRE_NOT_ONE(Area.INPUT),
        QUESTIONNAIRE_MODIFIED(Area.INPUT),
        QUESTIONNAIRE_TOO_MANY(Area.INPUT),
        QUESTIONNAIRE_TOO_DEEP(Area.INPUT),
        QUESTIONNAIRE_ID_MISSING(Area.INPUT),
        QUESTIONNAIRE_ID_TWICE(Area.INPUT),
        QUESTIONNAIRE_CONDITION(Area.INPUT),
        QUESTIONNAIRE_REPEATS(Area.INPUT),
        QUESTIONNAIRE_NESTED(Area.INPUT),
        QUESTIONNAIRE_TYPE(Area.INPUT),
        QUESTIONNAIRE_TEXT_TOO_LONG(Area.INPUT),
        QUESTIONNAIRE_BOUNDS(Area.INPUT),
        QUESTIONNAIRE_OPTIONS_ELSEWHERE(Area.INPUT),
        QUESTIONNAIRE_OPTIONS_FEW(Area.INPUT),
        QUESTIONNAIRE_OPTIONS_MANY(Area.INPUT),
        QUESTIONNAIRE_OPTIONS_SAME(Area.INPUT),
        QUESTIONNAIRE_OPTION_UNKNOWN(Area.INPUT),
        QUESTIONNAIRE_VALUES_SOME(Area.INPUT),
        QUESTIONNAIRE_RULE_UNKNOWN(Area.INPUT),
        QUESTIONNAIRE_EMPTY(Area.INPUT),
        INSTRUMENT_UNKNOWN(Area.INPUT),
        TOTAL_OUT_OF_RANGE(Area.INPUT),
        COLUMN_MISSING(Area.INPUT),
        COLUMN_TWICE(Area.INPUT),
        ROW_TOO_LONG(Area.INPUT),
        ROW_UNREADABLE(Area.INPUT),
        DAY_TWICE(Area.INPUT),
        IN_LINE(Area.INPUT),
        IN_FILE(Area.INPUT),
        IN_FIELD(Area.INPUT),
        DOCUMENT_NEWER(Area.INPUT),
        DOCUMENT_DAMAGED(Area.INPUT),
        BATCH_UNKNOWN(Area.INPUT),
        NOTHING_TO_UNDO(Area.INPUT),
        NOTHING_TO_REDO(Area.INPUT),
        NO_ENTRIES(Area.INPUT),
        MEASUREMENTS_NOT_HERE(Area.INPUT),
        JOURNAL_MISSING(Area.JOURNAL),
        JOURNAL_NOT_A_JOURNAL(Area.JOURNAL),
        JOURNAL_NEWER(Area.JOURNAL),
        JOURNAL_IN_USE(Area.JOURNAL),
        JOURNAL_OPEN_HERE(Area.JOURNAL),
        JOURNAL_MOVED(Area.JOURNAL),
        JOURNAL_READ_ONLY(Area.JOURNAL),
        JOURNAL_DAMAGED(Area.JOURNAL),
        JOURNAL_OLDER_THAN_KNOWN(Area.JOURNAL),
        PASSPHRASE_MISSING(Area.JOURNAL),
        PASSPHRASE_WRONG(Area.JOURNAL),
        SHARE_NOT_ONE(Area.JOURNAL),
        SHARE_DAMAGED(Area.JOURNAL),
        SHARE_TOO_LARGE(Area.JOURNAL),
        NOTES_NOT_ONE(Area.JOURNAL),
        NOTES_DAMAGED(Area.JOURNAL),
        SETTINGS_DAMAGED(Area.DISK),
        SETTINGS_UNREADABLE(Area.DISK),
        SETTINGS_NOT_KEPT(Area.DISK),
        FOLDER_READ_ONLY(Area.DISK),
        DISK_FULL(Area.DISK),
        DISK_FAILED(Area.DISK),
        SAVE_UNCONFIRMED(Area.DISK);

        private final Area area;

        Code(Area area) {
            this.area = area;
        }

        public Area area() {
            return area;
        }
    }

    public Problem {
        details = List.copyOf(details);
    }

    public static Problem of(Code code, Object... details) {
        return new Problem(code, List.of(details));
    }
}
