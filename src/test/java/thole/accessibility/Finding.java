package thole.accessibility;

/// One thing that a person would stumble over.
///
/// @param where the node, as its classes and text
/// @param what what was measured, and what it has to be
public record Finding(String where, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
