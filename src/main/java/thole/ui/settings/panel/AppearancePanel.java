package thole.ui.settings.panel;

import java.util.List;
import thole.settings.Appearance;
import thole.settings.Appearance.Motion;
import thole.settings.Appearance.Theme;
import thole.settings.Preferences;
import thole.text.Texts;

/// Colours, size of text, quiet numbers, motion.
final class AppearancePanel extends Panel {

    private static final List<Integer> ZOOMS = List.of(100, 125, 150, 175, 200);
    private static final double WHOLE = 100;

    AppearancePanel(Texts texts, SettingEdits edits) {
        super(texts, edits);
        addCard(
                few(
                        "settings.theme",
                        List.of(Theme.LIGHT, Theme.DARK, Theme.SYSTEM),
                        now -> now.appearance().theme(),
                        (now, theme) -> now.with(now.appearance().withTheme(theme))),
                several(
                        "settings.zoom",
                        ZOOMS,
                        percent -> texts.get("settings.zoom.percent", percent / WHOLE),
                        now -> now.appearance().zoom(),
                        (now, percent) -> now.with(now.appearance().withZoom(percent))),
                onOff(
                        "settings.quiet",
                        now -> now.appearance().quietNumbers(),
                        (now, quiet) -> now.with(now.appearance().withQuietNumbers(quiet))));
        addCard(
                few(
                        "settings.motion",
                        List.of(Motion.FULL, Motion.REDUCED, Motion.SYSTEM),
                        now -> now.appearance().motion(),
                        (now, motion) -> now.with(now.appearance().withMotion(motion))),
                onOff(
                        "settings.rail",
                        AppearancePanel::hasRail,
                        (now, rail) -> now.with(now.appearance().withRail(rail))));
    }

    private static boolean hasRail(Preferences now) {
        Appearance appearance = now.appearance();
        return appearance.rail();
    }
}
