package thole.exchange.share;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import thole.written.json.Json;
import thole.written.json.JsonText;
import thole.written.json.UnreadableException;

/// What a shared journal says about itself: when it was made, of which days, and what went along.
///
/// @param madeOn the day it was made
/// @param name what the person wants to be called in it; usually empty
/// @param from the first day that was chosen
/// @param to the last day that was chosen
public record ShareAbout(LocalDate madeOn, String name, LocalDate from, LocalDate to, Set<SharePart> parts) {

    static final int VERSION = 1;
    private static final String FORMAT = "thole-share";

    public ShareAbout {
        EnumSet<SharePart> inOrder = EnumSet.noneOf(SharePart.class);
        inOrder.addAll(parts);
        parts = Collections.unmodifiableSet(inOrder);
    }

    String write() {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        members.put("format", new Json.Text(FORMAT));
        members.put("v", Json.of(VERSION));
        members.put("made_on", new Json.Text(madeOn.toString()));
        members.put("name", new Json.Text(name));
        members.put("from", new Json.Text(from.toString()));
        members.put("to", new Json.Text(to.toString()));
        List<Json> codes =
                parts.stream().<Json>map(part -> new Json.Text(part.code())).toList();
        members.put("parts", new Json.Items(codes));
        return JsonText.print(new Json.Members(members));
    }

    /// Members and parts that this version does not know are passed over.
    ///
    /// @throws NewerShareException where a newer version says that this one cannot read it
    static ShareAbout read(String text) throws UnreadableException, NewerShareException {
        SequencedMap<String, Json> members = JsonText.parse(text).values();
        if (!FORMAT.equals(text(members, "format"))) {
            throw new UnreadableException("format");
        }
        if (!(members.get("v") instanceof Json.Numeral(String version))) {
            throw new UnreadableException("v");
        }
        if (!version.equals(String.valueOf(VERSION))) {
            throw new NewerShareException();
        }
        return new ShareAbout(
                date(members, "made_on"),
                text(members, "name"),
                date(members, "from"),
                date(members, "to"),
                parts(members));
    }

    private static Set<SharePart> parts(SequencedMap<String, Json> members) throws UnreadableException {
        if (!(members.get("parts") instanceof Json.Items(List<Json> codes))) {
            throw new UnreadableException("parts");
        }
        EnumSet<SharePart> parts = EnumSet.noneOf(SharePart.class);
        for (Json code : codes) {
            if (code instanceof Json.Text(String part)) {
                SharePart.ofCode(part).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private static String text(SequencedMap<String, Json> members, String name) throws UnreadableException {
        if (members.get(name) instanceof Json.Text(String text)) {
            return text;
        }
        throw new UnreadableException(name);
    }

    private static LocalDate date(SequencedMap<String, Json> members, String name) throws UnreadableException {
        try {
            return LocalDate.parse(text(members, name));
        } catch (DateTimeException notADate) {
            throw new UnreadableException(name);
        }
    }

    /// A version that came later.
    static final class NewerShareException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
