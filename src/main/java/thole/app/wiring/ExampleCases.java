package thole.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import thole.exchange.Offer;
import thole.exchange.example.ExampleOrder;
import thole.exchange.example.ExamplePerson;
import thole.exchange.example.ExampleWords;
import thole.exchange.share.ShareAbout;
import thole.exchange.share.SharePart;
import thole.exchange.share.SharedJournal;
import thole.model.Answer;
import thole.model.day.DayStart;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.Content;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.safety.SafetyList;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;
import thole.review.CaseRow;
import thole.text.Texts;

/// The caseload that belongs to the example journal: people who were invented, as if they had handed over a file. There
/// is no file.
record ExampleCases(Texts texts, LocalDate end) {

    private static final String FLAGGED = "bladder_flow";

    /// One invented person.
    ///
    /// @param late days between the newest data and the end of the example
    /// @param checked whether the safety check was done; a flag is left open in the first one
    private record Person(String name, int days, long seed, int late, boolean checked, boolean flagged) {}

    List<CaseRow> rows() {
        return List.of(
                row(new Person("M. L.", 112, 5, 0, true, false)),
                row(new Person("R. T.", 84, 11, 2, true, true)),
                row(new Person("K. S.", 40, 23, 11, false, false)));
    }

    private CaseRow row(Person person) {
        LocalDate last = end.minusDays(person.late());
        RandomGenerator random = new Random(person.seed());
        Clock clock = Clock.fixed(last.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        List<Entry<?>> entries = new ArrayList<>();
        Offer told = ExamplePerson.journal(
                new ExampleOrder(person.days(), person.seed(), last), new ExampleWords(texts::get));
        told.newFactors().forEach((id, factor) -> entries.add(Entry.first(id, factor)));
        told.contents().forEach(content -> entries.add(Entry.first(EntryId.next(clock, random), content)));
        more(person, last).forEach(content -> entries.add(Entry.first(EntryId.next(clock, random), content)));
        JournalFacts facts =
                new JournalFacts(new JournalId(new UUID(person.seed(), person.days())), true, DayStart.USUAL);
        JournalSnapshot journal = JournalSnapshot.of(facts, entries);
        String name = texts.get("caseload.example", person.name());
        ShareAbout about = new ShareAbout(last, name, last.minusDays(person.days() - 1L), last, SharePart.usual());
        return CaseRow.of(Path.of(name), new SharedJournal(about, journal));
    }

    private List<Content> more(Person person, LocalDate last) {
        List<Content> more = new ArrayList<>();
        more.add(new CareVisit(last.minusDays(35), Set.of(), Answer.missing(), Answer.missing()));
        if (person.checked()) {
            TreeMap<String, String> answers = new TreeMap<>();
            SafetyList.current().codes(SafetyList.CHECK).forEach(code -> answers.put(code, "no"));
            if (person.flagged()) {
                answers.put(FLAGGED, "yes");
            }
            more.add(new AnswerSet(
                    last.minusDays(3), SafetyList.CHECK, SafetyList.current().version(), answers));
        }
        return more;
    }
}
