package thole.platform;

import java.nio.file.Path;
import java.util.Map;

/// Where the program keeps things for one person: `data` for the journal, `config` for settings, `logs` for what went
/// wrong. The folders need not exist yet.
public record Folders(Path data, Path config, Path logs) {

    /// The customs of the system: the XDG base directories on Linux (a value that is not absolute does not count),
    /// Application Support on macOS; on Windows the local application data, and the roaming one for settings alone.
    ///
    /// @param environment the environment variables
    /// @param home the person's home folder
    public static Folders of(SystemKind system, Map<String, String> environment, Path home) {
        return switch (system) {
            case LINUX ->
                new Folders(
                        absolute(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                                .resolve("thole"),
                        absolute(environment, "XDG_CONFIG_HOME", home.resolve(".config"))
                                .resolve("thole"),
                        absolute(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                                .resolve("thole"));
            case MACOS -> {
                Path support = home.resolve("Library/Application Support/Thole");
                yield new Folders(support, support, home.resolve("Library/Logs/Thole"));
            }
            case WINDOWS -> {
                Path local = absolute(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
                Path roaming = absolute(environment, "APPDATA", home.resolve("AppData/Roaming"));
                yield new Folders(local.resolve("Thole"), roaming.resolve("Thole"), local.resolve("Thole/logs"));
            }
        };
    }

    private static Path absolute(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        Path path = Path.of(value);
        return path.isAbsolute() ? path : otherwise;
    }

    /// The journal that opens when none is named.
    public Path usualJournal() {
        return data.resolve("journal.thole");
    }

    /// What the person has chosen on this machine.
    public Path settings() {
        return config.resolve("preferences.properties");
    }
}
