package thole.app;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import thole.cli.port.Secrets;

/// Passphrases from the environment, or typed at the terminal without being shown.
record TerminalSecrets(Map<String, String> environment) implements Secrets {

    @Override
    public Optional<String> ofJournals() {
        return Optional.ofNullable(environment.get("JOURNAL_PASSPHRASE"));
    }

    @Override
    public Optional<String> ofShares() {
        return Optional.ofNullable(environment.get("THOLE_SHARE_PASSPHRASE"));
    }

    @Override
    public Optional<String> ask(String prompt) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .flatMap(console -> Optional.ofNullable(console.readPassword("%s ", prompt)))
                .map(String::new);
    }
}
