package thole.ui.export.share;

import thole.exchange.seal.Passphrase;
import thole.exchange.share.ShareDraft;

/// Makes the bytes of a shared journal. It takes a while and much memory, so it is asked away from the JavaFX thread.
@FunctionalInterface
public interface Sealer {

    byte[] sealed(ShareDraft draft, Passphrase passphrase);
}
