package thole.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The keys that a window draws as keys.
public final class DrawnKeys {

    private DrawnKeys() {}

    /// Those that can be seen.
    public static List<String> of(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".th-keycap").match(DrawnKeys::isSeen).queryAll().stream()
                .map(cap -> ((Labeled) cap).getText())
                .toList();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
