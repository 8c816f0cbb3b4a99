package thole.ui.today;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Intensity;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Chip;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.today.body.BodyMap;
import thole.ui.today.body.LargePlace;
import thole.ui.today.control.Part;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// Where it hurts: the large choices first, the figure as the finer way, and every marked place as a chip.
final class PlacesCard implements Part {

    private final Texts texts;
    private final TodayViewModel model;
    private final BodyMap map;
    private final Button same;
    private final Map<LargePlace, ToggleButton> large = new LinkedHashMap<>();
    private final FlowPane marked = new FlowPane();
    private final Card card;
    private List<Region> chipsFor = List.of();

    PlacesCard(Texts texts, TodayViewModel model) {
        this.texts = texts;
        this.model = model;
        map = new BodyMap(texts, (region, on) -> mark(List.of(region), on));
        same = Chip.action(Icon.REPEAT, texts.get("today.place.same"), model::samePlaces);
        FlowPane choices = new FlowPane(same);
        for (LargePlace place : LargePlace.values()) {
            ToggleButton chip = Chip.toggle(texts.get(place.nameKey()), false, on -> mark(place.regions(), on));
            large.put(place, chip);
            choices.getChildren().add(chip);
        }
        choices.getStyleClass().add("th-chips");
        marked.getStyleClass().add("th-chips");
        javafx.scene.layout.Region space = new javafx.scene.layout.Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(
                Labels.heading(texts.get("today.where")),
                Labels.caption(texts.get("today.where.optional")),
                space,
                map.viewChoice());
        top.getStyleClass().add("th-places-top");
        VBox.setVgrow(map, Priority.ALWAYS);
        card = new Card(top, choices, map, marked);
        card.getStyleClass().add("th-places-card");
        card.setAccessibleText(texts.get("today.where"));
    }

    @Override
    public javafx.scene.layout.Region node() {
        return card;
    }

    @Override
    public void compact(boolean now) {
        map.single(now);
    }

    @Override
    public void show(TodayState state) {
        List<PainPlace> places = state.draft().places();
        Set<Region> regions = places.stream().map(PainPlace::region).collect(Collectors.toSet());
        map.show(regions);
        map.getStyleClass().removeIf(name -> name.startsWith("th-pain-"));
        map.getStyleClass().add(painClass(state));
        large.forEach((place, chip) -> chip.setSelected(regions.containsAll(place.regions())));
        List<PainPlace> last = state.background().lastPlaces();
        boolean offered = !last.isEmpty() && places.isEmpty();
        same.setVisible(offered);
        same.setManaged(offered);
        same.setAccessibleHelp(names(last));
        chips(places);
    }

    /// Half values round up, for the colour only.
    private static String painClass(TodayState state) {
        return state.draft()
                .reading()
                .intensity()
                .given()
                .map(Intensity::points)
                .map(points -> "th-pain-" + (int) Math.ceil(points))
                .orElse("th-pain-blank");
    }

    private void chips(List<PainPlace> places) {
        List<Region> finer = places.stream()
                .map(PainPlace::region)
                .filter(region -> large.entrySet().stream()
                        .noneMatch(entry -> entry.getValue().isSelected()
                                && entry.getKey().regions().contains(region)))
                .toList();
        if (!finer.equals(chipsFor)) {
            chipsFor = finer;
            marked.getChildren().setAll(finer.stream().map(this::chip).toList());
        }
        marked.setManaged(!finer.isEmpty());
    }

    private Button chip(Region region) {
        String name = texts.get("region." + region.code());
        return Chip.removable(name, texts.get("kit.remove", name), () -> {
            large.values().iterator().next().requestFocus();
            mark(List.of(region), false);
        });
    }

    private String names(List<PainPlace> places) {
        return places.stream()
                .map(place -> texts.get("region." + place.region().code()))
                .collect(Collectors.joining(" · "));
    }

    private void mark(List<Region> regions, boolean on) {
        model.edit(draft -> {
            List<PainPlace> left = new ArrayList<>(draft.places());
            Set<Region> there = left.stream().map(PainPlace::region).collect(Collectors.toSet());
            if (!on) {
                left.removeIf(place -> regions.contains(place.region()));
                return draft.places(left);
            }
            Stream<PainPlace> more =
                    regions.stream().filter(region -> !there.contains(region)).map(PainPlace::of);
            return draft.places(Stream.concat(left.stream(), more).toList());
        });
    }
}
