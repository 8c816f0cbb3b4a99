package thole.ui.today.body;

import java.util.List;
import java.util.Locale;
import thole.model.body.Region;

/// The large choices: the places most people mean, each a few regions of the figure, which shows what was marked.
public enum LargePlace {
    LOW_BACK(Region.LOWER_BACK_LEFT, Region.LOWER_BACK_CENTER, Region.LOWER_BACK_RIGHT),
    BUTTOCK_LEFT(Region.BUTTOCK_LEFT),
    BUTTOCK_RIGHT(Region.BUTTOCK_RIGHT),
    LEG_LEFT(Region.THIGH_BACK_LEFT, Region.KNEE_BACK_LEFT, Region.CALF_LEFT),
    LEG_RIGHT(Region.THIGH_BACK_RIGHT, Region.KNEE_BACK_RIGHT, Region.CALF_RIGHT);

    private final List<Region> regions;

    LargePlace(Region... regions) {
        this.regions = List.of(regions);
    }

    public List<Region> regions() {
        return regions;
    }

    /// The text with its name.
    public String nameKey() {
        return "today.place." + name().toLowerCase(Locale.ROOT);
    }
}
