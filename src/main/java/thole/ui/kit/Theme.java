package thole.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/// How a window looks: Primer underneath, then the colour tokens of one theme, then shapes that all themes share.
public enum Theme {
    LIGHT("tokens-light", new PrimerLight().getUserAgentStylesheet()),
    DARK("tokens-dark", new PrimerDark().getUserAgentStylesheet());

    private static final List<String> FACES = List.of("Regular", "Medium", "SemiBold", "Bold");
    private static final List<String> SHEETS =
            List.of("kit", "controls", "shell", "today", "trends", "patterns", "signs", "help");
    private static final double ANY_SIZE = 14;

    private final String tokens;
    private final String underneath;

    Theme(String tokens, String underneath) {
        this.tokens = tokens;
        this.underneath = underneath;
    }

    /// Dresses a scene and whatever opens from it; called again with another theme, it changes clothes.
    public void dress(Scene scene) {
        FACES.forEach(face -> load("/thole/assets/fonts/InterTab-" + face + ".ttf"));
        Font.loadFont(new FeatherIkonHandler().getFontResourceAsStream(), ANY_SIZE);
        scene.setUserAgentStylesheet(underneath);
        scene.getStylesheets()
                .setAll(Stream.concat(Stream.of(tokens), SHEETS.stream())
                        .map(Theme::sheet)
                        .toList());
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/thole/css/" + name + ".css"), name)
                .toExternalForm();
    }

    private static void load(String path) {
        InputStream font = Objects.requireNonNull(Theme.class.getResourceAsStream(path), path);
        Objects.requireNonNull(Font.loadFont(font, ANY_SIZE), path);
    }
}
