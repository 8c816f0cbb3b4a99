package thole.store.row;

/// The one seam through which the bytes of every body pass on their way to a row and back.
public interface RowSeal {

    StoredBody seal(RowIdentity row, String body);

    /// @throws DamagedException where row and body are not as they were written
    String open(RowIdentity row, StoredBody stored) throws DamagedException;

    /// Whether what is stored can be read by people, as text.
    boolean isReadable();
}
