package thole.model.treatment;

/// Whether the person found that a treatment helped. It is kept as said and never analysed: people treat pain when it
/// hurts, so a comparison would mislead.
public enum TreatmentEffect {
    HELPED,
    HELPED_A_LITTLE,
    DID_NOT_HELP
}
