package thole.ui.today.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thole.model.Answer;
import thole.model.day.Minutes;
import thole.model.factor.Factor;
import thole.text.Texts;
import thole.ui.kit.Chip;
import thole.ui.kit.FactorLook;
import thole.ui.today.control.Stepper;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// Minutes of activity and, with the finer questions, of which kind.
final class ActivityQuestion extends SteppedQuestion {

    private static final List<String> READY_MADE = List.of("walk", "physio", "gym", "house");
    private static final int MOST = 5;

    private final Texts texts;
    private final TodayViewModel model;
    private final FlowPane chips;
    private List<String> offered = List.of();

    ActivityQuestion(Texts texts, TodayViewModel model, Stepper stepper) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().addAll("th-chips", "th-kinds");
        HBox.setHgrow(chips, Priority.ALWAYS);
        String name = texts.get(FactorLook.of(Factor.ACTIVITY_MINUTES).nameKey());
        super(stepper, new Row(FactorLook.of(Factor.ACTIVITY_MINUTES), name, stepper, chips));
        this.texts = texts;
        this.model = model;
        this.chips = chips;
    }

    @Override
    public void show(TodayState state) {
        Answer<Minutes> minutes = state.draft().lived().activity().minutes();
        stepper.show(minutes.map(Minutes::minutes), Answer.missing());
        chips.setVisible(state.detailed());
        chips.setManaged(state.detailed());
        List<String> chosen = state.draft().activityKinds();
        Stream<String> ready = Stream.of(state.background().recent().activityKinds(), READY_MADE)
                .flatMap(List::stream)
                .distinct()
                .limit(MOST);
        List<String> kinds = Stream.concat(ready, chosen.stream()).distinct().toList();
        if (!kinds.equals(offered)) {
            offered = kinds;
            chips.getChildren().setAll(kinds.stream().map(this::chip).toList());
        }
        for (int i = 0; i < kinds.size(); i++) {
            ((ToggleButton) chips.getChildren().get(i)).setSelected(chosen.contains(kinds.get(i)));
        }
    }

    private ToggleButton chip(String kind) {
        String key = "today.kind." + kind;
        String name = READY_MADE.contains(kind) ? texts.get(key) : kind;
        return Chip.toggle(
                name,
                false,
                on -> model.edit(draft -> {
                    List<String> kinds = new ArrayList<>(draft.activityKinds());
                    kinds.remove(kind);
                    if (on) {
                        kinds.add(kind);
                    }
                    return draft.activityKinds(kinds);
                }));
    }
}
