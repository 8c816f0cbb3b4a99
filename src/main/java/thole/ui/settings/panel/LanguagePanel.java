package thole.ui.settings.panel;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import javafx.scene.Node;
import thole.settings.Formats.ClockFace;
import thole.settings.Formats.Language;
import thole.settings.Formats.Paper;
import thole.settings.Formats.WeekStart;
import thole.text.Texts;

/// Language, clock, week and paper, and how dates and numbers look with them.
final class LanguagePanel extends Panel {

    private static final double SAMPLE = 1234.5;

    /// @param now of the sample
    LanguagePanel(Texts texts, SettingEdits edits, LocalDateTime now) {
        super(texts, edits);
        addCard(several(
                "settings.language",
                List.of(Language.values()),
                value -> word("settings.language", value),
                all -> all.formats().language(),
                (all, value) -> all.with(all.formats().withLanguage(value))));
        addCard(
                few(
                        "settings.clock",
                        List.of(ClockFace.values()),
                        all -> all.formats().clock(),
                        (all, value) -> all.with(all.formats().withClock(value))),
                several(
                        "settings.week",
                        List.of(WeekStart.values()),
                        value -> word("settings.week", value),
                        all -> all.formats().weekStart(),
                        (all, value) -> all.with(all.formats().withWeekStart(value))),
                few(
                        "settings.paper",
                        List.of(Paper.values()),
                        all -> all.formats().paper(),
                        (all, value) -> all.with(all.formats().withPaper(value))),
                sample(now));
    }

    private Node sample(LocalDateTime now) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(texts().locale())
                .format(now);
        String first = WeekFields.of(texts().locale())
                .getFirstDayOfWeek()
                .getDisplayName(TextStyle.FULL_STANDALONE, texts().locale());
        return said("settings.sample", day, texts().time(now.toLocalTime()), first, SAMPLE);
    }
}
