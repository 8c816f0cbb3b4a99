package thole.report.page.layout;

import java.util.Optional;

/// What is put on a page as a whole.
///
/// @param bracket what it is a part of together with its neighbours, as a row of a table
/// @param staysWithNext it is never the last on a page
/// @param isGap nothing but room
record Chunk(double height, Drawn drawn, Optional<Bracket> bracket, boolean staysWithNext, boolean isGap) {

    /// Draws it.
    @FunctionalInterface
    interface Drawn {

        /// @param x the left edge
        /// @param y the upper edge
        Part at(double x, double y);
    }

    /// Chunks of the very same bracket are one thing, on every page anew.
    static final class Bracket {

        private final Tag tag;

        Bracket(Tag tag) {
            this.tag = tag;
        }

        Tag tag() {
            return tag;
        }
    }

    static Chunk of(double height, Drawn drawn) {
        return new Chunk(height, drawn, Optional.empty(), false, false);
    }

    static Chunk of(double height, Bracket bracket, Drawn drawn) {
        return new Chunk(height, drawn, Optional.of(bracket), false, false);
    }

    /// Nothing but room.
    static Chunk gap(double height) {
        return new Chunk(height, (_, _) -> Part.decoration(), Optional.empty(), true, true);
    }

    Chunk withNext() {
        return new Chunk(height, drawn, bracket, true, isGap);
    }
}
