package thole.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// The icons of the program, drawn as letters of the Feather face: they grow with the text and take their colour from
/// the style sheet. An icon never speaks for itself; whatever carries it has a name.
public enum Icon {
    ACTIVITY(Feather.ACTIVITY),
    ALERT(Feather.ALERT_TRIANGLE),
    ARROW_LEFT(Feather.ARROW_LEFT),
    ARROW_RIGHT(Feather.ARROW_RIGHT),
    BOOK(Feather.BOOK_OPEN),
    BUOY(Feather.LIFE_BUOY),
    CALENDAR(Feather.CALENDAR),
    CHECK(Feather.CHECK),
    CHEVRON_DOWN(Feather.CHEVRON_DOWN),
    CHEVRON_LEFT(Feather.CHEVRON_LEFT),
    CHEVRON_RIGHT(Feather.CHEVRON_RIGHT),
    CHEVRON_UP(Feather.CHEVRON_UP),
    CLOCK(Feather.CLOCK),
    CLOSE(Feather.X),
    COMPUTER(Feather.HARD_DRIVE),
    COPY(Feather.COPY),
    EDIT(Feather.EDIT_3),
    EYE(Feather.EYE),
    FILE(Feather.FILE_TEXT),
    FIT(Feather.MAXIMIZE_2),
    FLAG(Feather.FLAG),
    FOLDER(Feather.FOLDER),
    HELP(Feather.HELP_CIRCLE),
    IMAGE(Feather.IMAGE),
    INFO(Feather.INFO),
    LAYERS(Feather.LAYERS),
    LIST(Feather.LIST),
    LOCK(Feather.LOCK),
    MERGE(Feather.GIT_MERGE),
    MINUS(Feather.MINUS),
    MONITOR(Feather.MONITOR),
    MOON(Feather.MOON),
    MORE(Feather.MORE_HORIZONTAL),
    NO_NETWORK(Feather.WIFI_OFF),
    NOTE(Feather.MESSAGE_SQUARE),
    PEOPLE(Feather.USERS),
    PLACE(Feather.MAP_PIN),
    PLUS(Feather.PLUS),
    PRINT(Feather.PRINTER),
    REPEAT(Feather.ROTATE_CCW),
    SAVE(Feather.SAVE),
    SEARCH(Feather.SEARCH),
    SETTINGS(Feather.SETTINGS),
    SHARE(Feather.SHARE_2),
    SHIELD(Feather.SHIELD),
    SHUFFLE(Feather.SHUFFLE),
    SLIDERS(Feather.SLIDERS),
    STAR(Feather.STAR),
    SUNRISE(Feather.SUNRISE),
    SUNSET(Feather.SUNSET),
    TABLE(Feather.GRID),
    TAG(Feather.TAG),
    TRASH(Feather.TRASH_2),
    TREATMENT(Feather.PLUS_SQUARE),
    TREND(Feather.TRENDING_UP),
    UNLOCK(Feather.UNLOCK),
    ZAP(Feather.ZAP);

    private final String letter;

    Icon(Feather glyph) {
        letter = Character.toString(glyph.getCode());
    }

    /// A new node of the style class `th-icon`, a little larger than the text around it.
    public Text node() {
        Text text = new Text(letter);
        text.getStyleClass().add("th-icon");
        text.setAccessibleRole(AccessibleRole.NODE);
        text.setMouseTransparent(true);
        return text;
    }

    /// The same with one more style class, for its colour or size.
    public Text node(String styleClass) {
        Text text = node();
        text.getStyleClass().add(styleClass);
        return text;
    }
}
