package thole.store.row;

/// A body as a row holds it.
public final class StoredBody {

    private final byte[] bytes;
    private final byte[] checksum;

    /// @param checksum what tells that row and body are as they were written
    public StoredBody(byte[] bytes, byte[] checksum) {
        this.bytes = bytes.clone();
        this.checksum = checksum.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public byte[] checksum() {
        return checksum.clone();
    }
}
