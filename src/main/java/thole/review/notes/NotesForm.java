package thole.review.notes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import thole.review.notes.PatientNotes.Note;
import thole.written.json.Json;
import thole.written.json.JsonText;
import thole.written.json.UnreadableException;

/// The notes as JSON.
final class NotesForm {

    private static final String FORMAT = "thole-therapist-notes";
    private static final String VERSION = "1";

    private NotesForm() {}

    static String all(TherapistsNotes notes) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        members.put("format", new Json.Text(FORMAT));
        members.put("v", new Json.Numeral(VERSION));
        members.put(
                "patients",
                new Json.Items(notes.inOrder().stream().map(NotesForm::patient).toList()));
        return JsonText.print(new Json.Members(members));
    }

    static String one(PatientNotes notes) {
        return JsonText.print(patient(notes));
    }

    private static Json patient(PatientNotes notes) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        members.put("journal", new Json.Text(notes.journal().toString()));
        members.put("label", new Json.Text(notes.label()));
        members.put("pseudonym", new Json.Text(notes.pseudonym()));
        members.put(
                "notes",
                new Json.Items(notes.notes().stream().map(NotesForm::note).toList()));
        return new Json.Members(members);
    }

    private static Json note(Note note) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        members.put("written_on", new Json.Text(note.writtenOn().toString()));
        members.put("text", new Json.Text(note.text()));
        return new Json.Members(members);
    }

    static TherapistsNotes read(String text) throws UnreadableException {
        Json.Members document = JsonText.parse(text);
        if (!text(document, "format").equals(FORMAT)
                || !new Json.Numeral(VERSION).equals(document.values().get("v"))) {
            throw new UnreadableException("format");
        }
        TherapistsNotes all = TherapistsNotes.NONE;
        for (Json patient : items(document, "patients")) {
            all = all.with(patient(patient));
        }
        return all;
    }

    private static PatientNotes patient(Json json) throws UnreadableException {
        Json.Members members = members(json);
        List<Note> notes = new ArrayList<>();
        for (Json note : items(members, "notes")) {
            notes.add(note(members(note)));
        }
        try {
            UUID journal = UUID.fromString(text(members, "journal"));
            return new PatientNotes(journal, text(members, "label"), text(members, "pseudonym"), notes);
        } catch (IllegalArgumentException notAnId) {
            throw new UnreadableException("journal");
        }
    }

    private static Note note(Json.Members members) throws UnreadableException {
        try {
            return new Note(LocalDate.parse(text(members, "written_on")), text(members, "text"));
        } catch (DateTimeException notADate) {
            throw new UnreadableException("written_on");
        }
    }

    private static Json.Members members(Json json) throws UnreadableException {
        if (json instanceof Json.Members members) {
            return members;
        }
        throw new UnreadableException("an object");
    }

    private static List<Json> items(Json.Members members, String name) throws UnreadableException {
        if (members.values().get(name) instanceof Json.Items(List<Json> items)) {
            return items;
        }
        throw new UnreadableException(name);
    }

    private static String text(Json.Members members, String name) throws UnreadableException {
        if (members.values().get(name) instanceof Json.Text(String text)) {
            return text;
        }
        throw new UnreadableException(name);
    }
}
