package thole.ui.kit.body;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import thole.model.body.BodyView;
import thole.model.body.Region;
import thole.text.Texts;

/// A small picture of where it hurt: the body from behind, from the front where something is marked there, or both.
/// Whoever shows it says the same places in words beside it.
public final class PlacesPicture extends HBox {

    private final PlaceThumbnail back;
    private final PlaceThumbnail front;
    private Map<Region, String> shown = Map.of();

    public PlacesPicture(Texts texts) {
        back = new PlaceThumbnail(texts, BodyView.BACK);
        front = new PlaceThumbnail(texts, BodyView.FRONT);
        getStyleClass().addAll("th-places-picture", "th-pain-blank");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(texts.get("kit.body.picture"));
        setMouseTransparent(true);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(back);
    }

    /// In the one colour that the picture has as a whole.
    public void show(Set<Region> regions) {
        show(regions.stream().collect(Collectors.toMap(region -> region, _ -> "")));
    }

    /// @param marked each place with the style class of its value, or "" for the colour of the whole picture
    public void show(Map<Region, String> marked) {
        if (marked.equals(shown)) {
            return;
        }
        shown = Map.copyOf(marked);
        boolean inFront = marked.keySet().stream().anyMatch(region -> region.view() == BodyView.FRONT);
        boolean behind = marked.keySet().stream().anyMatch(region -> region.view() == BodyView.BACK);
        getChildren().clear();
        if (behind || !inFront) {
            getChildren().add(back);
            back.show(marked);
        }
        if (inFront) {
            getChildren().add(front);
            front.show(marked);
        }
    }
}
