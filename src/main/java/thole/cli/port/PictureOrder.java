package thole.cli.port;

import java.nio.file.Path;
import java.util.List;

/// Which pictures are wanted.
///
/// @param folder where they go; made where it is missing
/// @param journal what the window shows
/// @param views names of screens, each in [Desk#views()]
/// @param width of the window, pixels
/// @param height of the window, pixels
public record PictureOrder(Path folder, Path journal, List<String> views, Theme theme, int width, int height) {

    /// The window’s colours.
    public enum Theme {
        LIGHT,
        DARK
    }

    public static final int USUAL_WIDTH = 1280;
    public static final int USUAL_HEIGHT = 820;

    public PictureOrder {
        views = List.copyOf(views);
    }

    /// The same pictures of another journal.
    public PictureOrder of(Path other) {
        return new PictureOrder(folder, other, views, theme, width, height);
    }
}
