package thole.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FolderWindowTest {

    private final Path file = Path.of("letters", "report.pdf").toAbsolutePath();

    @Test
    void eachSystemIsAskedInItsOwnWay() {
        assertThat(FolderWindow.command(SystemKind.LINUX, file))
                .isEqualTo(List.of("xdg-open", String.valueOf(file.getParent())));
        assertThat(FolderWindow.command(SystemKind.MACOS, file)).isEqualTo(List.of("open", "-R", file.toString()));
        assertThat(FolderWindow.command(SystemKind.WINDOWS, file))
                .isEqualTo(List.of("explorer.exe", "/select," + file));
    }
}
