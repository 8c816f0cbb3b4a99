package thole.cli.port;

import java.util.Optional;

/// Where passphrases come from that are not in a file.
public interface Secrets {

    /// Nowhere.
    Secrets NONE = new Secrets() {
        @Override
        public Optional<String> ofJournals() {
            return Optional.empty();
        }

        @Override
        public Optional<String> ofShares() {
            return Optional.empty();
        }

        @Override
        public Optional<String> ask(String prompt) {
            return Optional.empty();
        }
    };

    /// What `JOURNAL_PASSPHRASE` holds.
    Optional<String> ofJournals();

    /// What `THOLE_SHARE_PASSPHRASE` holds: shared journals have words of their own, as they are told to somebody.
    Optional<String> ofShares();

    /// Asks the person; empty where there is no terminal.
    Optional<String> ask(String prompt);
}
