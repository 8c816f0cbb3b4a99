package thole.app;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.Theme;

/// What a person sees when the program has a bug: what happened, what is safe, and where the trace lies. Nothing is
/// sent.
final class CrashPage {

    private static final double WIDTH = 480;

    private final Texts texts;
    private final CrashLog log;

    CrashPage(Texts texts, CrashLog log) {
        this.texts = texts;
        this.log = log;
    }

    /// Called on the JavaFX thread.
    void show(Throwable bug) {
        log.add(bug);
        Label what = Labels.body(texts.get("app.crash.what", log.file().toString()));
        what.setWrapText(true);
        Button goOn = new Button(texts.get("app.crash.go_on"));
        goOn.setDefaultButton(true);
        VBox page = new VBox(12, Labels.title(texts.get("app.crash.title")), what, goOn);
        page.setPadding(new Insets(28));
        page.setPrefWidth(WIDTH);
        page.getStyleClass().add("th-canvas");
        Stage stage = new Stage();
        stage.setTitle(texts.get("app.crash.title"));
        Scene scene = new Scene(page);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        goOn.setOnAction(_ -> stage.close());
        stage.show();
    }
}
