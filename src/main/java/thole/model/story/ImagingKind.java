package thole.model.story;

/// How the picture was taken.
public enum ImagingKind {
    MRI,
    X_RAY,
    CT,
    ULTRASOUND,
    OTHER
}
