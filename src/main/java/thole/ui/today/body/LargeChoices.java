package thole.ui.today.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import thole.model.body.Region;
import thole.text.Texts;
import thole.ui.kit.Chip;

/// The large choices as chips, each on or off.
public final class LargeChoices extends FlowPane {

    private final Map<LargePlace, ToggleButton> chips = new LinkedHashMap<>();

    /// @param marked told which regions the person marked (true) or cleared (false)
    public LargeChoices(Texts texts, BiConsumer<List<Region>, Boolean> marked) {
        getStyleClass().add("th-chips");
        for (LargePlace place : LargePlace.values()) {
            ToggleButton chip =
                    Chip.toggle(texts.get(place.nameKey()), false, on -> marked.accept(place.regions(), on));
            chips.put(place, chip);
            getChildren().add(chip);
        }
    }

    public void show(Set<Region> regions) {
        chips.forEach((place, chip) -> chip.setSelected(regions.containsAll(place.regions())));
    }

    /// Whether a choice that is on says this place already.
    public boolean says(Region region) {
        return chips.entrySet().stream()
                .anyMatch(entry -> entry.getValue().isSelected()
                        && entry.getKey().regions().contains(region));
    }

    public void focusFirst() {
        chips.values().iterator().next().requestFocus();
    }
}
