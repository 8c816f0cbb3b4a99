package thole.cli.port;

import java.util.Optional;

/// Where passphrases come from that are not in a file.
public interface Secrets {

    /// Nowhere.
    Secrets NONE = new Secrets() {
        @Override
        public Optional<String> fromEnvironment() {
            return Optional.empty();
        }

        @Override
        public Optional<String> ask(String prompt) {
            return Optional.empty();
        }
    };

    /// What `JOURNAL_PASSPHRASE` holds.
    Optional<String> fromEnvironment();

    /// Asks the person; empty where there is no terminal.
    Optional<String> ask(String prompt);
}
