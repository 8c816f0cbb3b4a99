package thole.model.safety;

/// One question of the block about inflammatory back pain.
public record Criterion(String code, Part part, String source) {

    /// What an answer does.
    public enum Part {
        /// Without it nothing is said.
        GATE,
        /// It is counted.
        COUNT,
        /// It is asked and told, and not counted.
        ALSO
    }
}
