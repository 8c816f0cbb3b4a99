package thole.exchange.seal;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import thole.exchange.seal.UnopenedException.Reason;

/// A text in chunks that are sealed one by one, as in STREAM (Hoang, Reyhanitabar, Rogaway and Vizár 2015, *Online
/// authenticated encryption and its nonce-reuse misuse-resistance*): the number of a chunk and whether it is the last
/// are in its nonce, so that none can be left out, doubled, moved or cut off. Before them stands the tag of an empty
/// text, which only the right key makes.
final class Chunks {

    static final int TAG = 16;

    private static final int MORE = 0;
    private static final int LAST = 1;
    private static final int KEY_CHECK = 2;

    private final SealHeader header;
    private final SecretKeySpec key;
    private final int size;

    /// @param size bytes of text in every chunk but the last, which has 1 or more, up to as many
    Chunks(SealHeader header, byte[] key, int size) {
        this.header = header;
        this.size = size;
        this.key = new SecretKeySpec(key, "AES");
    }

    /// @param text one byte or more
    byte[] seal(byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header.bytes());
        try {
            out.writeBytes(
                    cipher(Cipher.ENCRYPT_MODE, 0, KEY_CHECK, header.bytes()).doFinal());
            byte[] associated = out.toByteArray();
            for (int chunk = 0, from = 0; from < text.length; chunk++, from += size) {
                int length = Math.min(size, text.length - from);
                int mark = from + length == text.length ? LAST : MORE;
                out.writeBytes(
                        cipher(Cipher.ENCRYPT_MODE, chunk, mark, associated).doFinal(text, from, length));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-256-GCM", e);
        }
        return out.toByteArray();
    }

    /// Gives nothing out before all of it is known to be whole.
    byte[] open(byte[] sealed) throws UnopenedException {
        byte[] associated = Arrays.copyOf(sealed, SealHeader.LENGTH + TAG);
        checkKey(associated);
        ByteArrayOutputStream text = new ByteArrayOutputStream(sealed.length);
        int from = associated.length;
        for (int chunk = 0; from < sealed.length; chunk++) {
            int length = Math.min(size + TAG, sealed.length - from);
            int mark = from + length == sealed.length ? LAST : MORE;
            text.writeBytes(opened(sealed, from, length, cipher(Cipher.DECRYPT_MODE, chunk, mark, associated)));
            from += length;
        }
        if (text.size() == 0) {
            throw new UnopenedException(Reason.DAMAGED);
        }
        return text.toByteArray();
    }

    private void checkKey(byte[] associated) throws UnopenedException {
        try {
            byte[] header = Arrays.copyOf(associated, SealHeader.LENGTH);
            cipher(Cipher.DECRYPT_MODE, 0, KEY_CHECK, header).doFinal(associated, SealHeader.LENGTH, TAG);
        } catch (AEADBadTagException another) {
            throw new UnopenedException(Reason.WRONG_PASSPHRASE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-256-GCM", e);
        }
    }

    private static byte[] opened(byte[] sealed, int from, int length, Cipher cipher) throws UnopenedException {
        try {
            return cipher.doFinal(sealed, from, length);
        } catch (AEADBadTagException changed) {
            throw new UnopenedException(Reason.DAMAGED);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-256-GCM", e);
        }
    }

    private Cipher cipher(int mode, int chunk, int mark, byte[] associated) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG * 8, header.nonce(chunk, mark)));
            cipher.updateAAD(associated);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-256-GCM", e);
        }
    }
}
