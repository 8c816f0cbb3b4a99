package thole.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("/people/ada");

    @Test
    void linuxKeepsTheJournalInTheDataFolderOfTheDesktopStandard() {
        Folders folders = Folders.of(SystemKind.LINUX, Map.of("XDG_DATA_HOME", "/elsewhere/data"), HOME);

        assertThat(folders)
                .isEqualTo(new Folders(
                        Path.of("/elsewhere/data/thole"),
                        HOME.resolve(".config/thole"),
                        HOME.resolve(".local/state/thole")));
    }

    @Test
    void aRelativeFolderInTheEnvironmentDoesNotCount() {
        Folders folders = Folders.of(SystemKind.LINUX, Map.of("XDG_DATA_HOME", "data"), HOME);

        assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/thole"));
    }

    @Test
    void macKeepsTheJournalInApplicationSupport() {
        assertThat(Folders.of(SystemKind.of("Mac OS X"), Map.of(), HOME).usualJournal())
                .isEqualTo(HOME.resolve("Library/Application Support/Thole/journal.thole"));
    }

    @Test
    void windowsKeepsOnlySettingsInTheRoamingFolder() {
        Folders folders = Folders.of(SystemKind.of("Windows 11"), Map.of("APPDATA", "/roaming"), HOME);

        assertThat(folders.data()).isEqualTo(HOME.resolve("AppData/Local/Thole"));
        assertThat(folders.settings()).isEqualTo(Path.of("/roaming/Thole/preferences.properties"));
    }

    @Test
    void linuxKeepsSettingsInTheConfigFolderOfTheDesktopStandard() {
        assertThat(Folders.of(SystemKind.LINUX, Map.of("XDG_CONFIG_HOME", "/elsewhere/config"), HOME)
                        .settings())
                .isEqualTo(Path.of("/elsewhere/config/thole/preferences.properties"));
    }

    @Test
    void onLinuxADisplayIsNamedByTheEnvironment() {
        assertThat(Display.isPresent(SystemKind.LINUX, Map.of())).isFalse();
        assertThat(Display.isPresent(SystemKind.LINUX, Map.of("DISPLAY", " "))).isFalse();
        assertThat(Display.isPresent(SystemKind.LINUX, Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Display.isPresent(SystemKind.LINUX, Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isTrue();
        assertThat(Display.isPresent(SystemKind.WINDOWS, Map.of())).isTrue();
    }
}
