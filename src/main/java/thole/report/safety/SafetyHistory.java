package thole.report.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.safety.GivenReply;
import thole.model.safety.SafetyList;
import thole.model.snapshot.JournalSnapshot;
import thole.text.Texts;

/// Every safety check of a journal and every visit about one, in sentences with their dates.
public final class SafetyHistory {

    private final Texts texts;
    private final SafetyWords words;

    private record Line(LocalDate date, String sentence) {}

    public SafetyHistory(Texts texts) {
        this.texts = texts;
        this.words = new SafetyWords(texts);
    }

    /// The newest first.
    public List<String> lines(JournalSnapshot journal) {
        List<Line> lines = new ArrayList<>();
        journal.answers(SafetyList.CHECK).forEach(entry -> lines.add(check(entry.content())));
        journal.visits().stream()
                .map(entry -> entry.content())
                .filter(visit -> !words.listed(List.copyOf(visit.about())).isEmpty())
                .forEach(visit -> lines.add(visit(visit)));
        return lines.reversed().stream()
                .sorted(Comparator.comparing(Line::date).reversed())
                .map(Line::sentence)
                .toList();
    }

    private Line check(AnswerSet set) {
        String date = words.when(set);
        List<String> marked = set.answers().entrySet().stream()
                .filter(answer -> GivenReply.parse(answer.getValue())
                        .filter(given -> given.reply().marks())
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
        long left = SafetyList.current().codes(SafetyList.CHECK).stream()
                .filter(code -> set.answer(code).isEmpty())
                .count();
        String sentence;
        if (set.answers().isEmpty()) {
            sentence = texts.get("safety.history.put_off", date);
        } else if (!marked.isEmpty()) {
            sentence = texts.get("safety.history.marked", date, words.listed(marked));
        } else if (left > 0) {
            sentence = texts.get("safety.history.unfinished", date, left);
        } else {
            sentence = texts.get("safety.history.unmarked", date);
        }
        return new Line(set.date(), sentence);
    }

    private Line visit(CareVisit visit) {
        String date = words.date(visit.date());
        String about = words.listed(List.copyOf(visit.about()));
        String sentence = visit.byWhom()
                .given()
                .map(by -> texts.get("safety.history.visit_by", date, about, by))
                .orElseGet(() -> texts.get("safety.history.visit", date, about));
        return new Line(
                visit.date(),
                visit.next()
                        .given()
                        .map(next -> sentence + " " + texts.get("safety.history.next", next))
                        .orElse(sentence));
    }
}
