package thole.store.verify;

import java.util.Locale;

/// One thing that is wrong with a journal file.
///
/// @param where the table, and the row where there is one; never what a person wrote
public record Finding(Kind kind, String where) {

    /// What is wrong.
    public enum Kind {
        /// SQLite itself finds the file's structure broken.
        FILE_STRUCTURE,
        /// A table or view is not as this program declares it.
        SCHEMA_ALTERED,
        /// A table could not be read to its end.
        TABLE_UNREADABLE,
        /// A row is not what was written.
        CHECKSUM_WRONG,
        /// A revision, or a change, is not there.
        NUMBER_MISSING,
        /// A change wrote more or fewer rows than are there.
        ROW_COUNT_WRONG,
        /// A row names a change that is not in the log.
        CHANGE_UNKNOWN,
        /// A body cannot be read.
        BODY_UNREADABLE,
        /// The day of a row is not that of its body.
        DAY_WRONG,
        /// The journal had come further when it was last used here.
        OLDER_THAN_KNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
