package thole.ui.history.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thole.model.body.Region;
import thole.model.entry.EntryId;
import thole.ui.kit.FactorLook;

/// One day in words, ready to be shown.
///
/// @param under what stands under the date: a flare, no entry
/// @param figure the places of all readings, each with the style class of the pain there: its own, or its reading’s
/// @param words the person’s words for the pain
/// @param provenance how answers came that were not typed on the day itself
public record DayReading(
        LocalDate date,
        String title,
        String under,
        boolean editable,
        boolean recorded,
        List<Pain> pains,
        Map<Region, String> figure,
        List<Answered> answers,
        List<Item> treatments,
        List<Item> events,
        List<String> notes,
        String words,
        List<String> provenance) {

    /// @param when the clock time, or what the reading is about
    /// @param beside “peak”, or nothing
    /// @param places where it hurt; empty where nothing was marked
    /// @param removed the sentence that names it for whoever takes it away
    public record Pain(
            EntryId id,
            String when,
            Optional<Double> points,
            String figure,
            String beside,
            String places,
            String removed) {}

    public record Answered(FactorLook look, String name, String value, String beside) {}

    public record Item(EntryId id, String text, String removed) {}
}
