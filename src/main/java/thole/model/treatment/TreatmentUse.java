package thole.model.treatment;

/// Whether a treatment was planned or taken as needed.
public enum TreatmentUse {
    PLANNED,
    AS_NEEDED
}
