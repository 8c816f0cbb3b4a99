package thole.model.body;

/// The two views of the body figure.
public enum BodyView {
    FRONT,
    BACK
}
