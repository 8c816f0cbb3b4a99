package thole.app;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import thole.ui.kit.Theme;
import thole.ui.shell.AppMark;

/// The program's mark as the icon of a window, in the sizes that title bars and task switchers take.
final class WindowIcons {

    private static final List<Integer> SIZES = List.of(16, 32, 64, 128);

    private WindowIcons() {}

    static void put(Stage stage) {
        for (int size : SIZES) {
            AppMark mark = new AppMark(size);
            Scene scene = new Scene(new Group(mark), size, size, Color.TRANSPARENT);
            Theme.LIGHT.dress(scene);
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            stage.getIcons().add(mark.snapshot(clear, null));
        }
    }
}
