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
    LIGHT("light", new PrimerLight().getUserAgentStylesheet()),
    DARK("dark", new PrimerDark().getUserAgentStylesheet());

    private static final List<String> FACES = List.of("Regular", "Medium", "SemiBold", "Bold");
    private static final List<String> SHEETS = List.of(
            "kit",
            "zoom",
            "controls",
            "shell",
            "today",
            "history",
            "trends",
            "report",
            "export",
            "patterns",
            "signs",
            "safety",
            "firstrun",
            "help",
            "form",
            "settings",
            "measures",
            "review");
    private static final double ANY_SIZE = 14;

    private final String name;
    private final String underneath;

    Theme(String name, String underneath) {
        this.name = name;
        this.underneath = underneath;
    }

    /// Dresses a scene and whatever opens from it; called again with another theme, it changes clothes.
    public void dress(Scene scene) {
        dress(scene, false);
    }

    /// @param highContrast strong edges and no tints, as the system can ask for
    public void dress(Scene scene, boolean highContrast) {
        List<String> sheets = sheets(highContrast);
        if (sheets.equals(scene.getStylesheets())) {
            return;
        }
        FACES.forEach(face -> load("/thole/assets/fonts/InterTab-" + face + ".ttf"));
        Font.loadFont(new FeatherIkonHandler().getFontResourceAsStream(), ANY_SIZE);
        scene.setUserAgentStylesheet(underneath);
        scene.getStylesheets().setAll(sheets);
    }

    private List<String> sheets(boolean highContrast) {
        Stream<String> contrast = highContrast ? Stream.of("tokens-contrast-" + name, "contrast") : Stream.empty();
        return Stream.of(Stream.of("tokens-" + name), SHEETS.stream(), contrast)
                .flatMap(names -> names)
                .map(Theme::sheet)
                .toList();
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
