package thole.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.LifeEvent;
import thole.model.entry.Reading;

/// How much there is to be handed out, for a person to know beforehand: days, notes, private factors.
///
/// @param days that have an entry
/// @param notes entries with words of the person’s own, beside names
/// @param privateFactors names of the factors that were marked as private
public record Extent(NavigableSet<LocalDate> days, int notes, List<String> privateFactors) {

    public Extent {
        days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
        privateFactors = List.copyOf(privateFactors);
    }

    public static Extent of(Collection<Entry<?>> entries) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        entries.forEach(entry -> entry.content().journalDay().ifPresent(days::add));
        List<String> ownSecrets = entries.stream()
                .map(Entry::content)
                .filter(content -> content instanceof CustomFactor factor && factor.isPrivate())
                .map(content -> ((CustomFactor) content).name().text())
                .sorted()
                .toList();
        long notes = entries.stream().filter(Extent::hasWords).count();
        return new Extent(days, Math.toIntExact(notes), ownSecrets);
    }

    private static boolean hasWords(Entry<?> entry) {
        return switch ((Content) entry.content()) {
            case Reading reading -> reading.note().isGiven();
            case DayValues values -> values.guess().isGiven();
            case LifeEvent event -> event.note().isGiven();
            case Content _ -> false;
        };
    }
}
