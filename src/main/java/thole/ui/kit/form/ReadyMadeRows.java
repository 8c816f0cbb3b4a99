package thole.ui.kit.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import thole.model.entry.CustomFactor;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.ReadyMade;
import thole.text.Texts;

/// Ready-made factors as rows with a switch, and what a journal declares once one is turned on.
public final class ReadyMadeRows {

    private ReadyMadeRows() {}

    public static FormRow row(Texts texts, ReadyMade ready, boolean on, Consumer<Boolean> changed) {
        String name = texts.get("readymade." + ready.code());
        Switch control = new Switch(texts, name, on, changed);
        control.setId("ready-" + ready.code());
        return new FormRow(name, about(texts, ready.purpose(), ready.isPrivate()), control);
    }

    /// What becomes of a factor, in a sentence.
    public static String about(Texts texts, FactorPurpose purpose, boolean isPrivate) {
        if (isPrivate) {
            return texts.get("settings.private");
        }
        return switch (purpose) {
            case WHAT_I_DO_OR_WHAT_HAPPENS -> texts.get("settings.compared");
            case WHAT_I_DO_BECAUSE_OF_PAIN -> texts.get("settings.not_compared");
        };
    }

    /// In the words of now, which stay with the journal.
    public static CustomFactor declared(Texts texts, ReadyMade ready) {
        List<String> words = IntStream.rangeClosed(1, ready.steps())
                .mapToObj(step -> texts.get("readymade." + ready.code() + "." + step))
                .toList();
        return CustomFactor.of(ready, new FactorName(texts.get("readymade." + ready.code())), words);
    }
}
