package thole.platform;

import java.nio.file.Path;
import java.util.Map;

/// Where the program keeps things for one person: `data` for the journal, `logs` for what went wrong. The folders need
/// not exist yet.
public record Folders(Path data, Path logs) {

    /// The customs of the system: the XDG base directories on Linux (a value that is not absolute does not count),
    /// Application Support on macOS, the local (never the roaming) application data on Windows.
    ///
    /// @param environment the environment variables
    /// @param home the person's home folder
    public static Folders of(SystemKind system, Map<String, String> environment, Path home) {
        return switch (system) {
            case LINUX ->
                new Folders(
                        absolute(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                                .resolve("thole"),
                        absolute(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                                .resolve("thole"));
            case MACOS ->
                new Folders(home.resolve("Library/Application Support/Thole"), home.resolve("Library/Logs/Thole"));
            case WINDOWS -> {
                Path local = absolute(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
                yield new Folders(local.resolve("Thole"), local.resolve("Thole/logs"));
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
}
