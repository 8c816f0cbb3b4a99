package thole.tray;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Image;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.TrayIcon.MessageType;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;
import thole.reminder.Notice;

/// A notice beside an icon in the tray of the system. The icon is there only as long as the notice is unanswered. AWT
/// is not asked for anything before the first notice, and never without a display.
public final class TrayNotice implements Notice {

    private final String name;
    private final BufferedImage picture;
    private @Nullable TrayIcon shown;

    /// @param name of the program, for whoever points at the icon
    /// @param side of the icon’s picture, pixels
    /// @param colour of a pixel, by column and row, as `0xAARRGGBB`
    public TrayNotice(String name, int side, IntBinaryOperator colour) {
        this.name = name;
        picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                picture.setRGB(column, row, colour.applyAsInt(column, row));
            }
        }
    }

    @Override
    public synchronized boolean show(String words, Runnable chosen) {
        if (GraphicsEnvironment.isHeadless() || !SystemTray.isSupported()) {
            return false;
        }
        try {
            hide();
            TrayIcon icon = icon(chosen);
            SystemTray.getSystemTray().add(icon);
            shown = icon;
            icon.displayMessage(name, words, MessageType.NONE);
            return true;
        } catch (AWTException gone) {
            return false; // the tray has left meanwhile; the window says it instead
        }
    }

    private TrayIcon icon(Runnable chosen) {
        Dimension size = SystemTray.getSystemTray().getTrayIconSize();
        Image image = picture.getScaledInstance(size.width, size.height, Image.SCALE_SMOOTH);
        TrayIcon icon = new TrayIcon(image, name);
        Runnable answered = () -> {
            hide();
            chosen.run();
        };
        icon.addActionListener(_ -> answered.run());
        icon.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                answered.run();
            }
        });
        return icon;
    }

    @Override
    public synchronized void hide() {
        TrayIcon icon = shown;
        shown = null;
        if (icon != null) {
            SystemTray.getSystemTray().remove(icon);
        }
    }
}
