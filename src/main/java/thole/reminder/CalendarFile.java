package thole.reminder;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import thole.model.day.Rhythm;

/// The reminder as a file that a calendar takes in (RFC 5545): one recurring event at a time of day where the person
/// lives, with an alarm, and not a word of the journal.
///
/// @param words what the event is called
/// @param first its first day
/// @param rhythm daily or weekly
/// @param id the same for the same journal, so that a calendar replaces an older one
/// @param made when the file was made
public record CalendarFile(
        String words, LocalDate first, LocalTime at, ZoneId zone, Rhythm rhythm, UUID id, Instant made) {

    private static final Duration LASTS = Duration.ofMinutes(5);
    private static final int LINE_OCTETS = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    /// The whole file, in UTF-8 with lines that end as the format asks.
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        List<String> lines = new ArrayList<>(
                List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Thole//Reminder//EN", "CALSCALE:GREGORIAN"));
        lines.addAll(new CalendarZone(zone).lines(first));
        lines.addAll(event());
        lines.add("END:VCALENDAR");
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> file.append(folded(line)).append("\r\n"));
        return file.toString();
    }

    private List<String> event() {
        return List.of(
                "BEGIN:VEVENT",
                "UID:" + id,
                "DTSTAMP:" + LOCAL.format(made.atOffset(ZoneOffset.UTC)) + "Z",
                "DTSTART;TZID=" + zone.getId() + ":" + LOCAL.format(first.atTime(at)),
                "DURATION:" + LASTS,
                "RRULE:" + rule(),
                "SUMMARY:" + escaped(words),
                "TRANSP:TRANSPARENT",
                "CLASS:PRIVATE",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:" + escaped(words),
                "TRIGGER:PT0S",
                "END:VALARM",
                "END:VEVENT");
    }

    private String rule() {
        return switch (rhythm) {
            case ONCE_A_DAY, MORNING_AND_EVENING -> "FREQ=DAILY";
            case WEEKLY -> "FREQ=WEEKLY;BYDAY=" + code(first.getDayOfWeek());
        };
    }

    static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\n", "\\n");
    }

    /// Broken into lines of at most 75 octets, never inside a letter.
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(one);
            octets += size;
        }
        return folded.toString();
    }
}
