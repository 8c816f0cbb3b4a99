package thole.accessibility;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/// What the window painted, at twice its size, so that thin strokes reach their colour.
final class Picture {

    private static final int SCALE = 2;
    private static final int OPAQUE = 0xFF000000;

    private final PixelReader pixels;
    private final int width;
    private final int height;

    private Picture(WritableImage image) {
        pixels = image.getPixelReader();
        width = (int) image.getWidth();
        height = (int) image.getHeight();
    }

    static Picture of(Scene scene) {
        Parent root = scene.getRoot();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        parameters.setFill(scene.getFill());
        // what hangs over an edge of the window would move the whole picture
        parameters.setViewport(new Rectangle2D(0, 0, scene.getWidth() * SCALE, scene.getHeight() * SCALE));
        return new Picture(root.snapshot(parameters, null));
    }

    /// How often each colour occurs in a part of the window, as RGB.
    Map<Integer, Integer> colours(Bounds part) {
        Map<Integer, Integer> counts = new HashMap<>();
        int left = Math.max(0, (int) Math.floor(part.getMinX() * SCALE));
        int top = Math.max(0, (int) Math.floor(part.getMinY() * SCALE));
        int right = Math.min(width, (int) Math.ceil(part.getMaxX() * SCALE));
        int bottom = Math.min(height, (int) Math.ceil(part.getMaxY() * SCALE));
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                counts.merge(pixels.getArgb(x, y) | OPAQUE, 1, Integer::sum);
            }
        }
        return counts;
    }
}
