package thole.reminder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a calendar file and takes nothing that RFC 5545 does not allow.
final class StrictCalendar {

    private static final Pattern LINE = Pattern.compile("([A-Z-]+)((?:;[A-Z-]+=[^;:\"]+)*):(.*)");
    private static final Pattern ESCAPED = Pattern.compile("(?:[^\\\\,;]|\\\\[\\\\,;nN])*");

    /// A line with its surroundings, `VCALENDAR/VEVENT`.
    record Property(String within, String name, String parameters, String value) {}

    private StrictCalendar() {}

    static List<Property> read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        require(text.endsWith("\r\n"), "ends with a line end");
        String[] physical = text.substring(0, text.length() - 2).split("\r\n", -1);
        List<String> lines = new ArrayList<>();
        for (String line : physical) {
            require(line.getBytes(StandardCharsets.UTF_8).length <= 75, "at most 75 octets: " + line);
            require(!line.contains("\r") && !line.contains("\n") && !line.isEmpty(), "no stray line end");
            require(!line.contains("\uFFFD"), "no broken letter");
            if (line.startsWith(" ")) {
                lines.addLast(lines.removeLast() + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return properties(lines);
    }

    private static List<Property> properties(List<String> lines) {
        Deque<String> open = new ArrayDeque<>();
        List<Property> all = new ArrayList<>();
        for (String line : lines) {
            var found = LINE.matcher(line);
            require(found.matches(), "a name, parameters, a value: " + line);
            String name = found.group(1);
            String value = found.group(3);
            if (name.equals("BEGIN")) {
                open.addLast(value);
            } else if (name.equals("END")) {
                require(value.equals(open.pollLast()), "ends what was begun: " + line);
            } else {
                if (name.equals("SUMMARY") || name.equals("DESCRIPTION")) {
                    require(ESCAPED.matcher(value).matches(), "escaped: " + value);
                }
                all.add(new Property(String.join("/", open), name, found.group(2), value));
            }
            require(!open.isEmpty() || line.equals("END:VCALENDAR"), "everything inside one calendar");
        }
        require(open.isEmpty(), "everything ended");
        return all;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
