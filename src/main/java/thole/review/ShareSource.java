package thole.review;

import java.nio.file.Path;
import thole.exchange.seal.Passphrase;

/// A shared journal to be opened.
public record ShareSource(Path file, Passphrase passphrase) {}
