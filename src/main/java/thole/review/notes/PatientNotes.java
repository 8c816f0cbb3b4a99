package thole.review.notes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What the therapist keeps about one patient. Nothing of the patient’s file is in it but the id of the journal.
///
/// @param label what the therapist calls the patient; may be empty
/// @param pseudonym what is shown instead where others may look on; may be empty
/// @param notes oldest first
public record PatientNotes(UUID journal, String label, String pseudonym, List<Note> notes) {

    /// One note.
    public record Note(LocalDate writtenOn, String text) {}

    public PatientNotes {
        notes = List.copyOf(notes);
    }

    /// Of a patient about whom nothing is kept yet.
    public static PatientNotes none(UUID journal) {
        return new PatientNotes(journal, "", "", List.of());
    }

    public PatientNotes called(String newLabel) {
        return new PatientNotes(journal, newLabel, pseudonym, notes);
    }

    public PatientNotes hiddenAs(String newPseudonym) {
        return new PatientNotes(journal, label, newPseudonym, notes);
    }

    public PatientNotes with(Note note) {
        List<Note> all = new ArrayList<>(notes);
        all.add(note);
        return new PatientNotes(journal, label, pseudonym, all);
    }

    public PatientNotes without(Note note) {
        List<Note> left = new ArrayList<>(notes);
        left.remove(note);
        return new PatientNotes(journal, label, pseudonym, left);
    }

    /// As text to be handed on: a line with the label, then each note under its date.
    public String asText() {
        StringBuilder text = new StringBuilder();
        if (!label.isEmpty()) {
            text.append(label).append("\n\n");
        }
        notes.forEach(note ->
                text.append(note.writtenOn()).append('\n').append(note.text()).append("\n\n"));
        return text.toString();
    }

    /// The same as JSON, as the notes’ own file has it.
    public String asJson() {
        return NotesForm.one(this);
    }
}
