package thole.model.safety;

import java.time.LocalDate;
import java.util.List;
import thole.model.ShippedRows;

/// Where to call in one region.
///
/// @param region the code of the country
/// @param emergency the emergency numbers, the usual one first
/// @param doctor the number for a doctor who is needed now and not an emergency; empty where none is known
/// @param crisis who answers when somebody cannot go on
/// @param crisisNumber their number
/// @param source who publishes the number
/// @param written when this row was written
public record HelpLine(
        String region,
        List<String> emergency,
        String doctor,
        String crisis,
        String crisisNumber,
        String source,
        LocalDate written) {

    private static final List<HelpLine> ALL = read();

    public HelpLine {
        emergency = List.copyOf(emergency);
    }

    /// All that are known, the person’s own region first.
    public static List<HelpLine> startingWith(String region) {
        return ALL.stream()
                .sorted((a, b) -> Boolean.compare(b.region.equals(region), a.region.equals(region)))
                .toList();
    }

    private static List<HelpLine> read() {
        return ShippedRows.of("/thole/safety/help-lines.txt").stream()
                .map(row -> new HelpLine(
                        row.get(0),
                        List.of(row.get(1).split(", ")),
                        row.get(2),
                        row.get(3),
                        row.get(4),
                        row.get(5),
                        LocalDate.parse(row.get(6))))
                .toList();
    }
}
