package thole.review.notes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Everything that one therapist keeps, by the ids of the patients’ journals.
public record TherapistsNotes(Map<UUID, PatientNotes> patients) {

    public static final TherapistsNotes NONE = new TherapistsNotes(Map.of());

    public TherapistsNotes {
        patients = Map.copyOf(patients);
    }

    public PatientNotes of(UUID journal) {
        return patients.getOrDefault(journal, PatientNotes.none(journal));
    }

    public TherapistsNotes with(PatientNotes notes) {
        Map<UUID, PatientNotes> all = new TreeMap<>(patients);
        all.put(notes.journal(), notes);
        return new TherapistsNotes(all);
    }

    public TherapistsNotes without(UUID journal) {
        Map<UUID, PatientNotes> left = new TreeMap<>(patients);
        left.remove(journal);
        return new TherapistsNotes(left);
    }

    /// By id, so that the same notes are always written alike.
    List<PatientNotes> inOrder() {
        return List.copyOf(new TreeMap<>(patients).values());
    }
}
