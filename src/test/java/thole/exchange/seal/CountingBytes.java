package thole.exchange.seal;

import java.util.random.RandomGenerator;

/// Gives 0, 1, 2 and so on, so that what is sealed by chance is the same every time.
public final class CountingBytes implements RandomGenerator {

    private int next;

    @Override
    public long nextLong() {
        return next++;
    }

    @Override
    public void nextBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) next++;
        }
    }
}
