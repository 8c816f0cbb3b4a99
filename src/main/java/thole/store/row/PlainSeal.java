package thole.store.row;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The body as it is, with a SHA-256 over the row's identity and the body.
public final class PlainSeal implements RowSeal {

    @Override
    public StoredBody seal(RowIdentity row, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new StoredBody(bytes, checksum(row, bytes).bytes());
    }

    @Override
    public String open(RowIdentity row, StoredBody stored) throws DamagedException {
        byte[] bytes = stored.bytes();
        if (!checksum(row, bytes).isSameAs(stored.checksum())) {
            throw new DamagedException(row.where());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Fingerprint checksum(RowIdentity row, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(row.bytes());
        Fingerprint.append(out, body);
        return Fingerprint.ofBytes(out.toByteArray());
    }

    @Override
    public boolean isReadable() {
        return true;
    }
}
