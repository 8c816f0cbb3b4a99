package thole.exchange.example;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import thole.exchange.Offer;
import thole.model.day.DayStart;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;
import thole.text.Texts;

/// The example person’s journal without a file.
public final class Examples {

    private Examples() {}

    public static Offer offer(int days, long seed) {
        Texts texts = new Texts(Locale.ROOT);
        return ExamplePerson.journal(
                new ExampleOrder(days, seed, ExampleOrder.USUAL_END), new ExampleWords(texts::get));
    }

    public static JournalSnapshot usual() {
        return journal(offer(ExampleOrder.USUAL_DAYS, ExampleOrder.USUAL_SEED));
    }

    /// Everything that the command makes: the days and what was measured beside them.
    public static JournalSnapshot whole(int days) {
        return journal(offer(days, ExampleOrder.USUAL_SEED))
                .with(measurements(days, ExampleOrder.USUAL_SEED), Set.of());
    }

    private static List<Entry<?>> measurements(int days, long seed) {
        Texts texts = new Texts(Locale.ROOT);
        return ExamplePerson.measures(
                new ExampleOrder(days, seed, ExampleOrder.USUAL_END), new ExampleWords(texts::get));
    }

    /// What was measured beside the days, alone.
    static JournalSnapshot measured(int days, long seed) {
        return JournalSnapshot.of(
                new JournalFacts(new JournalId(new UUID(1, 2)), true, DayStart.USUAL), measurements(days, seed));
    }

    /// An empty journal that has taken an offer in.
    public static JournalSnapshot journal(Offer offer) {
        RandomGenerator random = new Random(1);
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        List<Entry<?>> entries = new ArrayList<>();
        offer.newFactors().forEach((id, factor) -> entries.add(Entry.first(id, factor)));
        offer.contents().forEach(content -> entries.add(Entry.first(EntryId.next(clock, random), content)));
        return JournalSnapshot.of(new JournalFacts(new JournalId(new UUID(1, 2)), true, DayStart.USUAL), entries);
    }
}
