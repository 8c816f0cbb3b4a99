package thole.ui.today;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.layout.Region;
import thole.text.Texts;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.today.control.Part;
import thole.ui.today.draft.Occasion;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// The title, the day, and which reading is taken.
final class TodayHeader implements Part {

    private final Texts texts;
    private final ScreenHeader header;
    private final SegmentedChoice<Occasion> occasions;

    TodayHeader(Texts texts, TodayViewModel model) {
        this.texts = texts;
        occasions = new SegmentedChoice<>(
                texts.get("today.occasion.name"),
                Arrays.stream(Occasion.values())
                        .map(one -> new Segment<>(one, texts.get("today.occasion." + key(one))))
                        .toList(),
                model::open);
        occasions.explain(Occasion.MORNING, texts.get("today.occasion.morning.help"));
        header = new ScreenHeader(texts.get("today.title"), "", occasions);
    }

    static String key(Occasion occasion) {
        return occasion.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Region node() {
        return header;
    }

    @Override
    public void compact(boolean now) {
        header.inOneLine(now);
    }

    @Override
    public void show(TodayState state) {
        String day = DateTimeFormatter.ofPattern(texts.get("today.date"), texts.locale())
                .format(state.draft().day());
        header.say(state.background().firstEntry() ? texts.get("today.first", day) : day);
        occasions.show(state.occasion());
        occasions.tick(state.background().recorded());
        boolean morning = state.morning() || state.background().recorded().contains(Occasion.MORNING);
        occasions.enable(Occasion.MORNING, morning);
    }
}
