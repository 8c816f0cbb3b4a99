package thole.app.drafts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import thole.journal.CheckIn;
import thole.model.entry.Content;
import thole.model.entry.DayValues;
import thole.model.entry.EntryId;
import thole.model.entry.LifeEvent;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.ui.today.keep.KeptDraft;
import thole.written.EntryCodec;
import thole.written.RecordKind;
import thole.written.json.UnreadableException;

/// A draft as lines of text: a first line that says which one it is, then one line for each record in the written form.
final class WrittenDraft {

    private static final String FIRST = "draft";
    private static final String REMOVED = "removed";
    private static final String BETWEEN = "\t";
    private static final EntryId NOBODY = new EntryId(new UUID(0, 0));

    private WrittenDraft() {}

    static List<String> lines(KeptDraft draft) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                BETWEEN,
                FIRST,
                draft.day().toString(),
                draft.occasion(),
                draft.at().toString()));
        CheckIn content = draft.content();
        Stream.of(content.readings(), content.values(), content.treatments(), content.events())
                .flatMap(List::stream)
                .map(Content.class::cast)
                .forEach(one -> lines.add(RecordKind.of(one).code() + BETWEEN + EntryCodec.write(one, "")));
        content.removed().stream().map(EntryId::toString).sorted().forEach(id -> lines.add(REMOVED + BETWEEN + id));
        return lines;
    }

    /// Every draft of a file; one that cannot be read is left out, for nothing else depends on it.
    static List<KeptDraft> read(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(FIRST + BETWEEN)) {
                blocks.add(new ArrayList<>());
            }
            if (!blocks.isEmpty()) {
                blocks.getLast().add(line);
            }
        }
        return blocks.stream().flatMap(block -> draft(block).stream()).toList();
    }

    private static Optional<KeptDraft> draft(List<String> lines) {
        String[] first = lines.getFirst().split(BETWEEN, -1);
        try {
            List<Content> contents = new ArrayList<>();
            Set<EntryId> removed = new HashSet<>();
            for (String line : lines.subList(1, lines.size())) {
                int gap = line.indexOf(BETWEEN);
                String kind = line.substring(0, Math.max(0, gap));
                String body = line.substring(gap + 1);
                if (kind.equals(REMOVED)) {
                    removed.add(new EntryId(UUID.fromString(body)));
                } else {
                    contents.add(content(kind, body));
                }
            }
            return Optional.of(new KeptDraft(
                    LocalDate.parse(first[1]), first[2], LocalDateTime.parse(first[3]), checkIn(contents, removed)));
        } catch (UnreadableException
                | DateTimeException
                | IllegalArgumentException
                | ArrayIndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static Content content(String kind, String body) throws UnreadableException {
        RecordKind known = RecordKind.ofCode(kind).orElseThrow(IllegalArgumentException::new);
        return EntryCodec.read(known, NOBODY, 1, body).content();
    }

    private static CheckIn checkIn(List<Content> contents, Set<EntryId> removed) {
        return new CheckIn(
                CheckIn.Mode.REPLACE,
                of(contents, Reading.class),
                of(contents, DayValues.class),
                of(contents, Treatment.class),
                of(contents, LifeEvent.class),
                removed);
    }

    private static <C> List<C> of(List<Content> contents, Class<C> kind) {
        return contents.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
