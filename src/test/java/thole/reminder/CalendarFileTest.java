package thole.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thole.model.day.Rhythm;
import thole.reminder.StrictCalendar.Property;

class CalendarFileTest {

    private static final String WORDS = "Time for a reading, if you like.";

    private static final String WHOLE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Thole//Reminder//EN
            CALSCALE:GREGORIAN
            BEGIN:VTIMEZONE
            TZID:Europe/Vienna
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0100
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:20260329T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:20261025T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:00000000-0000-0001-0000-000000000002
            DTSTAMP:20261128T090000Z
            DTSTART;TZID=Europe/Vienna:20261128T200000
            DURATION:PT5M
            RRULE:FREQ=DAILY
            SUMMARY:Time for a reading\\, if you like.
            TRANSP:TRANSPARENT
            CLASS:PRIVATE
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:Time for a reading\\, if you like.
            TRIGGER:PT0S
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """;

    @Test
    void theFileIsOneRecurringEventAtALocalTimeWithAnAlarm() {
        assertThat(file(WORDS, "Europe/Vienna", Rhythm.ONCE_A_DAY).text()).isEqualTo(WHOLE.replace("\n", "\r\n"));
    }

    @Test
    void aWeeklyRhythmComesOnTheDayOfTheFirst() {
        assertThat(values(file(WORDS, "Europe/Vienna", Rhythm.WEEKLY), "VCALENDAR/VEVENT", "RRULE"))
                .containsExactly("FREQ=WEEKLY;BYDAY=SA");
    }

    @Test
    void longWordsAreFoldedBetweenLettersAndEscaped() {
        String words = "Zeit für einen Eintrag; wenn Sie mögen, äöü 🙂 \\ ".repeat(9) + "\nEnde";

        assertThat(values(file(words, "Europe/Vienna", Rhythm.ONCE_A_DAY), "VCALENDAR/VEVENT", "SUMMARY"))
                .containsExactly("Zeit für einen Eintrag\\; wenn Sie mögen\\, äöü 🙂 \\\\ ".repeat(9) + "\\nEnde");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "America/New_York",
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "Africa/Casablanca",
                "Asia/Jerusalem",
                "America/Scoresbysund",
                "America/Santiago"
            })
    void everyKindOfZoneIsDescribed(String zone) {
        List<Property> all =
                StrictCalendar.read(file(WORDS, zone, Rhythm.ONCE_A_DAY).bytes());

        assertThat(all)
                .contains(new Property("VCALENDAR/VTIMEZONE", "TZID", "", zone))
                .contains(new Property("VCALENDAR/VEVENT", "DTSTART", ";TZID=" + zone, "20261128T200000"));
        assertThat(all.stream().filter(property -> property.name().startsWith("TZOFFSET")))
                .isNotEmpty()
                .allSatisfy(property -> assertThat(property.value()).matches("[+-]\\d{4}(\\d\\d)?"));
    }

    private static List<String> values(CalendarFile file, String within, String name) {
        return StrictCalendar.read(file.bytes()).stream()
                .filter(property ->
                        property.within().equals(within) && property.name().equals(name))
                .map(Property::value)
                .toList();
    }

    private static CalendarFile file(String words, String zone, Rhythm rhythm) {
        return new CalendarFile(
                words,
                LocalDate.of(2026, 11, 28),
                LocalTime.of(20, 0),
                ZoneId.of(zone),
                rhythm,
                new UUID(1, 2),
                Instant.parse("2026-11-28T09:00:00Z"));
    }
}
