package thole.ui.today;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
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
import thole.ui.kit.key.KeyCap;
import thole.ui.today.body.BodyMap;
import thole.ui.today.body.LargeChoices;
import thole.ui.today.body.PlaceFinder;
import thole.ui.today.control.Part;
import thole.ui.today.draft.TodayState;
import thole.ui.today.draft.TodayViewModel;

/// Where it hurts: the large choices first, the figure as the finer way, and every marked place as a chip.
final class PlacesCard implements Part {

    private final Texts texts;
    private final TodayViewModel model;
    private final BodyMap map;
    private final Button same;
    private final LargeChoices large;
    private final PlaceFinder finder;
    private final FlowPane marked = new FlowPane();
    private final Card card;
    private List<Region> chipsFor = List.of();
    private boolean compact;

    PlacesCard(Texts texts, TodayViewModel model, KeyCap sameKey, KeyCap findKey) {
        this.texts = texts;
        this.model = model;
        map = new BodyMap(texts, (region, on) -> mark(List.of(region), on));
        same = Chip.action(Icon.REPEAT, texts.get("today.place.same"), this::same);
        HBox sameSign = new HBox(Icon.REPEAT.node(), sameKey);
        sameSign.getStyleClass().add("th-same-sign");
        same.setGraphic(sameSign);
        large = new LargeChoices(texts, this::mark);
        large.getChildren().addFirst(same);
        finder = new PlaceFinder(texts, findKey, region -> mark(List.of(region), true));
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
        card = new Card(top, large, map, marked, finder);
        card.getStyleClass().add("th-places-card");
        card.setAccessibleText(texts.get("today.where"));
    }

    @Override
    public javafx.scene.layout.Region node() {
        return card;
    }

    @Override
    public void compact(boolean now) {
        compact = now;
        map.single(now || !model.now().detailed());
    }

    void focusFinder() {
        finder.requestFocus();
    }

    /// A place is being looked for: Enter marks it.
    boolean isFinding() {
        return finder.isTyping();
    }

    void focusFigure() {
        map.focusRegion();
    }

    void turnOver() {
        map.turnOver();
    }

    /// The same as last time, with the focus where it does not get lost with the button.
    private void same() {
        large.focusFirst();
        model.samePlaces();
    }

    @Override
    public void show(TodayState state) {
        List<PainPlace> places = state.draft().places();
        Set<Region> regions = places.stream().map(PainPlace::region).collect(Collectors.toSet());
        map.show(regions);
        map.single(compact || !state.detailed());
        map.getStyleClass().removeIf(name -> name.startsWith("th-pain-"));
        map.getStyleClass().add(painClass(state));
        large.show(regions);
        List<PainPlace> last = state.background().lastPlaces();
        boolean offered = !last.isEmpty() && places.isEmpty();
        same.setVisible(offered);
        same.setManaged(offered);
        same.setText(texts.get(
                state.background().lastPlacesAreOfThisMorning() ? "today.place.same_morning" : "today.place.same"));
        same.setAccessibleHelp(names(last));
        chips(places);
    }

    /// Half values round up, for the colour only.
    static String painClass(TodayState state) {
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
                .filter(region -> !large.says(region))
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
            large.focusFirst();
            mark(List.of(region), false);
        });
    }

    private String names(List<PainPlace> places) {
        return places.stream()
                .map(place -> texts.get("region." + place.region().code()))
                .collect(Collectors.joining(" · "));
    }

    private void mark(List<Region> regions, boolean on) {
        model.edit(draft -> draft.mark(regions, on));
    }
}
