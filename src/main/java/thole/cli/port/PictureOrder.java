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
/// @param zoom of the text, per cent
public record PictureOrder(
        Path folder,
        Path journal,
        List<String> views,
        Theme theme,
        int width,
        int height,
        int zoom,
        Language language) {

    /// The window’s colours.
    public enum Theme {
        LIGHT,
        DARK
    }

    /// What the window says.
    public enum Language {
        EN,
        DE,
        /// An invented accent, longer and in brackets, that shows what is cut.
        PSEUDO
    }

    public static final int USUAL_WIDTH = 1280;
    public static final int USUAL_HEIGHT = 820;

    public static final int USUAL_ZOOM = 100;
    public static final int MOST_ZOOM = 200;

    public PictureOrder {
        views = List.copyOf(views);
    }

    /// In English, with text of the usual size.
    public PictureOrder(Path folder, Path journal, List<String> views, Theme theme, int width, int height) {
        this(folder, journal, views, theme, width, height, USUAL_ZOOM, Language.EN);
    }

    /// The same pictures of another journal.
    public PictureOrder of(Path other) {
        return new PictureOrder(folder, other, views, theme, width, height, zoom, language);
    }
}
