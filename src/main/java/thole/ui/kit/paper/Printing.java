package thole.ui.kit.paper;

import java.util.List;
import javafx.scene.Node;
import javafx.stage.Window;

/// Puts pages on paper. The dialog and the printers belong to the system, so tests answer themselves.
@FunctionalInterface
public interface Printing {

    /// What came of it.
    enum Outcome {
        /// The pages are with the printer.
        PRINTED,
        /// The person thought better of it.
        CANCELLED,
        /// This computer knows no printer.
        NO_PRINTER,
        /// The printer did not take them.
        FAILED
    }

    /// What is printed, once the paper is known.
    @FunctionalInterface
    interface Pages {

        /// A node for each page, its upper left corner at the origin.
        ///
        /// @param width what of the paper can be printed on, in points of 1/72 inch
        /// @param height the same from top to bottom
        List<? extends Node> on(double width, double height);
    }

    /// Asks for a printer and prints. Called on the JavaFX thread.
    ///
    /// @param owner the window that waits
    /// @param title what the job is called in the printer’s queue
    Outcome print(Window owner, String title, Pages pages);
}
