package thole.chart.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thole.chart.body.BodyFigure.Direction;
import thole.chart.body.BodyFigure.Place;
import thole.model.body.BodyView;
import thole.model.body.Region;

/// Reads the drawing that comes with the program. It is our own file in a fixed form, so patterns are enough.
public final class BodyFigureReader {

    private static final String FILE = "/thole/assets/body/body-regions.json";
    private static final Pattern OUTLINE = Pattern.compile("\"(front|back)\":\\s*\\{\\s*\"outline\":\\s*\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\"code\":\\s*\"(\\w+)\"[^{}]*?\"path\":\\s*\"([^\"]+)\""
            + "[^{}]*?\"centroid\":\\s*\\[\\s*([\\d.]+),\\s*([\\d.]+)\\s*][^{}]*?\"next\":\\s*\\{([^{}]*)}");
    private static final Pattern NEXT = Pattern.compile("\"(up|down|left|right)\":\\s*\"(\\w+)\"");

    private BodyFigureReader() {}

    public static BodyFigure read() {
        String json = text();
        Map<BodyView, String> outlines = new EnumMap<>(BodyView.class);
        Matcher outline = OUTLINE.matcher(json);
        while (outline.find()) {
            outlines.put(BodyView.valueOf(outline.group(1).toUpperCase(Locale.ROOT)), outline.group(2));
        }
        Map<Region, Place> places = new EnumMap<>(Region.class);
        Matcher place = PLACE.matcher(json);
        while (place.find()) {
            double x = Double.parseDouble(place.group(3));
            double y = Double.parseDouble(place.group(4));
            places.put(region(place.group(1)), new Place(place.group(2), x, y, next(place.group(5))));
        }
        return new BodyFigure(outlines, places);
    }

    private static Map<Direction, Region> next(String members) {
        Map<Direction, Region> next = new EnumMap<>(Direction.class);
        Matcher member = NEXT.matcher(members);
        while (member.find()) {
            next.put(Direction.valueOf(member.group(1).toUpperCase(Locale.ROOT)), region(member.group(2)));
        }
        return next;
    }

    private static Region region(String code) {
        return Region.ofCode(code).orElseThrow(() -> new IllegalStateException("no region " + code));
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(BodyFigureReader.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
