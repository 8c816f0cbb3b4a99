package thole.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableProperty;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Window;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;

/// Shows a picture of `chart`: lines and areas on a canvas at the resolution of the screen, words as text nodes above
/// it. Follows size, theme and text size by itself. Who cannot see it hears its sentence.
public final class PictureView extends Region {

    private static final int BYTE = 255;
    private static final Picture NOTHING = new Picture(0, 0, List.of(), "");
    private static final CssMetaData<PictureView, Number> PIXEL = new PixelMeta();
    private static final List<CssMetaData<? extends Styleable, ?>> META = withOwn();

    private final StyleableDoubleProperty pixel = new SimpleStyleableDoubleProperty(PIXEL, this, "pixel", 1.0) {
        @Override
        protected void invalidated() {
            requestLayout();
        }
    };
    private final InkColours inks = new InkColours(this, this::repaint);
    private final Brush brush;
    private Canvas canvas = new Canvas();
    private final List<Text> words = new ArrayList<>();
    private Drawing drawing = (_, _) -> NOTHING;
    private Picture shown = NOTHING;
    private boolean growing = true;

    public PictureView() {
        this(PicturePainter::paint);
    }

    PictureView(Brush brush) {
        this.brush = brush;
        getStyleClass().add("picture-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        prepare(canvas);
    }

    private static void prepare(Canvas canvas) {
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
    }

    /// Gives away the canvas with what is painted on it, and goes on with a new one.
    Canvas handOver() {
        Canvas painted = canvas;
        canvas = new Canvas();
        prepare(canvas);
        getChildren().set(getChildren().indexOf(painted), canvas);
        return painted;
    }

    public PictureView(Picture picture) {
        this();
        show(picture);
    }

    /// Shows a picture of a fixed size; the view asks for that much room.
    public void show(Picture picture) {
        growing = false;
        drawing = (_, _) -> picture;
        requestLayout();
        repaint();
    }

    /// Shows a picture that is made anew for every size of this view.
    public void show(Drawing newDrawing) {
        growing = true;
        drawing = newDrawing;
        repaint();
    }

    /// What is on screen now.
    public Picture picture() {
        return shown;
    }

    /// Pixels of the window per pixel at 100 %: the person's text size.
    public double zoom() {
        return pixel.get() > 0 ? pixel.get() : 1;
    }

    /// The colour that an ink has here, as `#rrggbb`.
    public String web(Ink ink) {
        Color colour = inks.of(ink);
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(colour.getRed() * BYTE),
                Math.round(colour.getGreen() * BYTE),
                Math.round(colour.getBlue() * BYTE));
    }

    /// Shows its picture as paper does, in these colours and at this size whatever the theme and the text size are.
    ///
    /// @param size pixels of the window per unit of the picture
    /// @param colours of an ink, as `#rrggbb`
    public void onPaper(double size, Function<Ink, String> colours) {
        pixel.set(size);
        inks.keep(colours);
    }

    InkColours inks() {
        return inks;
    }

    private void repaint() {
        setNeedsLayout(true);
    }

    @Override
    protected double computePrefWidth(double height) {
        return growing ? super.computePrefWidth(height) : drawing.draw(0, 0).width() * zoom();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (growing) {
            return Math.max(super.computePrefHeight(width), drawing.height() * zoom());
        }
        return drawing.draw(0, 0).height() * zoom();
    }

    @Override
    protected double computeMinWidth(double height) {
        return growing ? 0 : computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return growing ? 0 : computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        shown = drawing.draw(getWidth() / zoom(), getHeight() / zoom());
        setAccessibleText(shown.sentence());
        // Words alone need no canvas; an empty one would be laid over whatever moves below it in each frame.
        canvas.setVisible(shown.marks().stream().anyMatch(mark -> !(mark instanceof Mark.Text)));
        if (canvas.isVisible()) {
            paint();
        }
        layOutWords();
    }

    private void paint() {
        canvas.setWidth(Math.ceil(Math.max(getWidth(), 1)));
        canvas.setHeight(Math.ceil(Math.max(getHeight(), 1)));
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        brush.paint(painter(pen), shown.marks());
    }

    /// One that paints as this view does.
    PicturePainter painter(GraphicsContext pen) {
        return new PicturePainter(pen, inks, zoom(), deviceScale());
    }

    double deviceScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? Screen.getPrimary().getOutputScaleX() : window.getRenderScaleX();
    }

    private void layOutWords() {
        int used = 0;
        for (Mark mark : shown.marks()) {
            if (mark instanceof Mark.Text text) {
                if (used == words.size()) {
                    addWord();
                }
                dress(words.get(used), text);
                used++;
            }
        }
        for (Text left : words.subList(used, words.size())) {
            left.setVisible(false);
            left.setText("");
        }
        int placed = 0;
        for (Mark mark : shown.marks()) {
            if (mark instanceof Mark.Text text) {
                place(words.get(placed), text);
                placed++;
            }
        }
    }

    private void addWord() {
        Text word = new Text();
        word.setManaged(false);
        word.setMouseTransparent(true);
        word.setTextOrigin(VPos.BASELINE);
        words.add(word);
        getChildren().add(word);
    }

    private void dress(Text word, Mark.Text text) {
        String size = text.size().name().toLowerCase(Locale.ROOT);
        word.setVisible(true);
        word.setText(text.text());
        word.setFill(inks.of(text.ink()));
        if (!word.getStyleClass().equals(List.of("picture-text", size))) {
            word.getStyleClass().setAll("picture-text", size);
            word.applyCss(); // its width is needed in this very pass
        }
    }

    /// By a translation: a place of its own in the layout would ask the parents for a layout in the middle of one, and
    /// they would wait for it and pass no later one on.
    private void place(Text word, Mark.Text text) {
        double width = word.getLayoutBounds().getWidth();
        double start = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        word.setTranslateX(snapPositionX(text.x() * zoom() - start));
        word.setTranslateY(snapPositionY(text.y() * zoom()));
    }

    @Override
    public String getUserAgentStylesheet() {
        return PictureView.class.getResource("/thole/css/chart.css").toExternalForm();
    }

    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return META;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META;
    }

    private static List<CssMetaData<? extends Styleable, ?>> withOwn() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.add(PIXEL);
        all.addAll(InkColours.metaData());
        return List.copyOf(all);
    }

    /// The length in the window of one pixel at 100 %, given in em so that it follows the text size.
    private static final class PixelMeta extends CssMetaData<PictureView, Number> {

        private PixelMeta() {
            super("-thole-pixel", StyleConverter.getSizeConverter(), 1.0);
        }

        @Override
        public boolean isSettable(PictureView view) {
            return !view.pixel.isBound();
        }

        @Override
        public StyleableProperty<Number> getStyleableProperty(PictureView view) {
            return view.pixel;
        }
    }
}
