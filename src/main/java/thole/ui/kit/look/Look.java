package thole.ui.kit.look;

import javafx.scene.Scene;
import thole.settings.Appearance;
import thole.ui.kit.Theme;
import thole.ui.kit.frame.Manner;

/// How a window looks: the person's choice, and the system's where the person has left it to the system.
public record Look(Theme theme, Manner manner) {

    private static final int ZOOM_GRAIN = 5;

    public static Look of(Appearance chosen, SystemWish system) {
        Theme theme = switch (chosen.theme()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> system.dark() ? Theme.DARK : Theme.LIGHT;
        };
        boolean still = switch (chosen.motion()) {
            case FULL -> false;
            case REDUCED -> true;
            case SYSTEM -> system.still();
        };
        return new Look(theme, new Manner(chosen.zoom(), still, system.highContrast()));
    }

    /// Puts it on; called again with another look, the scene changes clothes.
    public void putOn(Scene scene) {
        theme.dress(scene, manner.highContrast());
        var classes = scene.getRoot().getStyleClass();
        classes.removeIf(name -> name.startsWith("th-zoom-"));
        int grains = Math.round((float) manner.zoom() / ZOOM_GRAIN);
        classes.add("th-zoom-" + grains * ZOOM_GRAIN);
        Manner.of(scene).set(manner);
    }
}
