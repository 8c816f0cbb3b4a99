package thole.ui.help;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// How often something happened in the simulated journals of one kind.
///
/// @param table the part of the calibration suite that the kind belongs to
/// @param kind what its journals have in common, as `name=value` joined by blanks
/// @param journals how many were simulated
/// @param date when they were counted
/// @param measure what was counted
/// @param count how often it happened
/// @param of how often it could have happened; another number than `journals` where a journal has several chances or
///     none
public record MeasuredCount(
        String table, String kind, int journals, LocalDate date, String measure, int count, int of) {

    /// The value of one of the things that the journals have in common.
    Optional<String> common(String name) {
        return Arrays.stream(kind.split(" ", -1))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst();
    }
}
