package thole.store.row;

/// A row is not what was written.
public final class DamagedException extends Exception {

    private static final long serialVersionUID = 1;

    /// @param where the table, and the row by its number or id
    public DamagedException(String where) {
        super(where);
    }
}
