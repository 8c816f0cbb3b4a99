package thole.store.row;

/// Which row it is: everything of a row that can be read without opening its body. The same bytes are under the
/// checksum of a plain row and authenticated with a sealed one, so a body cannot stand in for another.
///
/// @param table the code of the record's kind
/// @param day the journal day, ISO, else empty
/// @param kind `kept` or `deleted`
public record RowIdentity(String journal, String table, String id, long revision, String day, String kind) {

    public byte[] bytes() {
        return Fingerprint.joined(journal, table, id, Long.toString(revision), day, kind);
    }

    /// The row as it may be named to a person: no content.
    public String where() {
        return table + " " + id + " " + revision;
    }
}
