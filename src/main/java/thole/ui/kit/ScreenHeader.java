package thole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The top of a screen: its title, one line under it, and what can be chosen for the screen as a whole: at the right
/// where there is room, else under the title, in as many rows as it takes.
public final class ScreenHeader extends Region {

    private static final double BESIDE = 16;
    private static final double BETWEEN = 12;
    private static final double UNDER = 8;
    /// The words beside the choices are not squeezed below this, in heights of the title.
    private static final double LEAST_WORDS = 5;

    private final Label title;
    private final Label subtitle;
    private final HBox words = new HBox();
    private final List<Node> choices;

    public ScreenHeader(String title, String subtitle, Node... actions) {
        this.subtitle = Labels.small(subtitle);
        this.subtitle.getStyleClass().add("th-subtitle");
        this.title = Labels.title(title);
        words.getStyleClass().add("th-header-words");
        choices = List.of(actions);
        choices.forEach(choice -> choice.visibleProperty().subscribe(this::requestLayout));
        getChildren().add(words);
        getChildren().addAll(choices);
        getStyleClass().add("th-header");
        inOneLine(false);
        setAccessibleText(title);
    }

    /// Puts the line beside the title instead of under it, where height is scarce.
    public void inOneLine(boolean now) {
        title.setMinWidth(now ? USE_PREF_SIZE : 0);
        if (now) {
            words.getChildren().setAll(title, subtitle);
        } else {
            words.getChildren().setAll(new VBox(title, subtitle));
        }
    }

    public void say(String newSubtitle) {
        subtitle.setText(newSubtitle);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<Node> shown() {
        return choices.stream().filter(Node::isManaged).toList();
    }

    /// How wide the choices are side by side.
    private double inOneRow() {
        List<Node> shown = shown();
        return BETWEEN * Math.max(0, shown.size() - 1)
                + shown.stream().mapToDouble(this::width).sum();
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    /// What the choices leave for the words beside them; nothing where they stand under the words.
    private double beside(double inner) {
        double left = inner - inOneRow() - BESIDE;
        double least = Math.min(words.prefWidth(-1), LEAST_WORDS * title.prefHeight(-1));
        return left >= Math.max(least, title.prefWidth(-1)) ? left : 0;
    }

    private double width(Node choice) {
        return snapSizeX(Math.max(choice.minWidth(-1), choice.prefWidth(-1)));
    }

    private static double height(Node choice) {
        return Math.max(choice.minHeight(-1), choice.prefHeight(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + words.prefWidth(-1) + BESIDE + inOneRow() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? inner(computePrefWidth(-1)) : inner(width);
        double beside = beside(inner);
        double tallest =
                shown().stream().mapToDouble(ScreenHeader::height).max().orElse(0);
        double content = beside > 0
                ? Math.max(words.prefHeight(beside), tallest)
                : inRows(inner, words.prefHeight(inner) + UNDER, false);
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double beside = beside(inner);
        double top = snappedTopInset();
        double left = snappedLeftInset();
        if (beside > 0) {
            double height = getHeight() - top - snappedBottomInset();
            double said = words.prefHeight(beside);
            words.resizeRelocate(left, snapPositionY(top + (height - said) / 2), snapSizeX(beside), said);
            double x = left + inner - inOneRow();
            for (Node choice : shown()) {
                x = placed(choice, x, top + (height - height(choice)) / 2, inner);
            }
        } else {
            double said = words.prefHeight(inner);
            words.resizeRelocate(left, top, inner, said);
            inRows(inner, top + said + UNDER, true);
        }
    }

    /// Lays the choices out in rows below `top`, each in the middle of its row, or only says where the last row ends.
    /// What is not seen keeps its place beside the words, so that nothing moves there, but takes none here.
    private double inRows(double inner, double top, boolean place) {
        double y = top - UNDER;
        for (List<Node> row : rows(inner)) {
            y += UNDER;
            double high = row.stream().mapToDouble(ScreenHeader::height).max().orElse(0);
            double x = snappedLeftInset();
            for (Node choice : place ? row : List.<Node>of()) {
                x = placed(choice, x, y + (high - height(choice)) / 2, inner);
            }
            y += high;
        }
        return y;
    }

    private List<List<Node>> rows(double inner) {
        List<List<Node>> rows = new ArrayList<>();
        double x = 0;
        for (Node choice : shown().stream().filter(Node::isVisible).toList()) {
            double wide = Math.min(inner, width(choice));
            if (rows.isEmpty() || x + wide > inner) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(choice);
            x += wide + BETWEEN;
        }
        return rows;
    }

    /// Puts one choice in its place; where the next one begins.
    private double placed(Node choice, double x, double y, double most) {
        double wide = Math.min(most, width(choice));
        choice.resizeRelocate(snapPositionX(x), snapPositionY(y), wide, height(choice));
        return x + wide + BETWEEN;
    }
}
