package thole.ui.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.paint.Color;
import thole.chart.Ink;

/// The colour of every [Ink], as the theme has it: one CSS property per ink (`-thole-ink-pain`), so that no colour
/// stands in code and a change of theme repaints.
final class InkColours {

    private static final Map<Ink, CssMetaData<PictureView, Color>> META = meta();

    private final Map<Ink, StyleableObjectProperty<Color>> colours = new EnumMap<>(Ink.class);

    InkColours(PictureView view, Runnable changed) {
        META.forEach((ink, meta) ->
                colours.put(ink, new SimpleStyleableObjectProperty<>(meta, view, ink.name(), Color.GRAY) {
                    @Override
                    protected void invalidated() {
                        changed.run();
                    }
                }));
    }

    Color of(Ink ink) {
        StyleableObjectProperty<Color> colour = colours.get(ink);
        return colour == null ? Color.GRAY : colour.get();
    }

    /// Takes these colours and none of a style sheet any more.
    void keep(Function<Ink, String> kept) {
        colours.forEach((ink, colour) -> colour.set(Color.web(kept.apply(ink))));
    }

    Color of(Ink ink, double opacity) {
        return of(ink).deriveColor(0, 1, 1, opacity);
    }

    static List<CssMetaData<? extends Styleable, ?>> metaData() {
        return List.copyOf(META.values());
    }

    private static Map<Ink, CssMetaData<PictureView, Color>> meta() {
        Map<Ink, CssMetaData<PictureView, Color>> all = new EnumMap<>(Ink.class);
        Arrays.stream(Ink.values()).forEach(ink -> all.put(ink, new InkMeta(ink)));
        return all;
    }

    private static final class InkMeta extends CssMetaData<PictureView, Color> {

        private final Ink ink;

        private InkMeta(Ink ink) {
            super(
                    "-thole-ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    StyleConverter.getColorConverter(),
                    Color.GRAY);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(PictureView view) {
            return !property(view).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(PictureView view) {
            return property(view);
        }

        @SuppressWarnings("NullAway") // the constructor has put a colour for every ink
        private StyleableObjectProperty<Color> property(PictureView view) {
            return view.inks().colours.get(ink);
        }
    }
}
