package thole.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A zone as a calendar file describes it: the offset of now, and every change of the clocks to come, as a rule of the
/// year where the zone has one.
record CalendarZone(ZoneId zone) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime EPOCH = LocalDate.EPOCH.atStartOfDay();
    private static final int WEEK = 7;

    /// Of a zone without rules, so many changes are listed: a dozen years.
    private static final int MOST_CHANGES = 24;

    List<String> lines(LocalDate first) {
        ZoneRules rules = zone.getRules();
        Instant begin = first.atStartOfDay(zone).toInstant();
        List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()));
        ZoneOffset now = rules.getOffset(begin);
        lines.addAll(observance(rules.isDaylightSavings(begin), EPOCH, now, now, ""));
        if (rules.getTransitionRules().isEmpty()) {
            lines.addAll(listed(rules, begin));
        } else {
            // changes of the year of the first day and later; those before matter to nobody
            rules.getTransitionRules().forEach(rule -> lines.addAll(yearly(rules, rule, first.getYear())));
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    private static List<String> yearly(ZoneRules rules, ZoneOffsetTransitionRule rule, int year) {
        ZoneOffsetTransition change = rule.createTransition(year);
        String often = "RRULE:FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + days(rule);
        return observance(
                rules.isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                often);
    }

    /// The last Sunday of the month, or the first one on or after a day of it.
    private static String days(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null) {
            return "BYMONTHDAY=" + day;
        }
        String name = CalendarFile.code(rule.getDayOfWeek());
        if (day == -1 || day == rule.getMonth().maxLength() - WEEK + 1) {
            return "BYDAY=-1" + name;
        }
        if (day % WEEK == 1) {
            return "BYDAY=" + (day / WEEK + 1) + name;
        }
        int step = day < 0 ? -1 : 1;
        String among = IntStream.range(0, WEEK)
                .mapToObj(place -> String.valueOf(day + step * place))
                .collect(Collectors.joining(","));
        return "BYDAY=" + name + ";BYMONTHDAY=" + among;
    }

    private static List<String> listed(ZoneRules rules, Instant begin) {
        List<String> lines = new ArrayList<>();
        ZoneOffsetTransition change = rules.nextTransition(begin);
        for (int count = 0; change != null && count < MOST_CHANGES; count++) {
            lines.addAll(observance(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    ""));
            change = rules.nextTransition(change.getInstant());
        }
        return lines;
    }

    private static List<String> observance(
            boolean summer, LocalDateTime from, ZoneOffset before, ZoneOffset after, String often) {
        String kind = summer ? "DAYLIGHT" : "STANDARD";
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:" + kind,
                "DTSTART:" + LOCAL.format(from),
                "TZOFFSETFROM:" + written(before),
                "TZOFFSETTO:" + written(after)));
        if (!often.isEmpty()) {
            lines.add(often);
        }
        lines.add("END:" + kind);
        return lines;
    }

    private static String written(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
