package thole.ui.signs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import thole.model.entry.Imaging;
import thole.text.Texts;
import thole.ui.kit.story.ScanFields;
import thole.ui.kit.story.Told;

/// Asks what the person was told about a scan, under its sign.
final class ScanForm extends VBox implements InlineForm.Outcome, SignForms.Complaining {

    private final Texts texts;
    private final LocalDate today;
    private final Consumer<Optional<Imaging>> done;
    private final Runnable left;
    private final ScanFields fields;
    private final InlineForm form;

    /// @param before what was entered before, with missing answers where nothing was
    /// @param done what the journal shall say: a scan, or none
    /// @param left the form was left without a change
    ScanForm(Texts texts, LocalDate today, Imaging before, Consumer<Optional<Imaging>> done, Runnable left) {
        this.texts = texts;
        this.today = today;
        this.done = done;
        this.left = left;
        fields = new ScanFields(texts, before);
        form = new InlineForm(texts, List.of(fields), before.result().isGiven(), this);
        getChildren().setAll(form);
    }

    @Override
    public void requestFocus() {
        fields.requestFocus();
    }

    @Override
    public void complain(String sentence) {
        form.complain(sentence);
    }

    @Override
    public void save() {
        switch (fields.told(today)) {
            case Told.Nothing<Imaging> _ -> {
                form.complain(texts.get("signs.scan.choose"));
                fields.requestFocus();
            }
            case Told.Given<Imaging>(Imaging scan) -> done.accept(Optional.of(scan));
            case Told.Wrong<Imaging>(String key) -> form.complain(texts.get(key));
        }
    }

    @Override
    public void cancel() {
        left.run();
    }

    @Override
    public void remove() {
        done.accept(Optional.empty());
    }
}
