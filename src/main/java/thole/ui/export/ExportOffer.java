package thole.ui.export;

import java.util.List;
import thole.exchange.NewFile;

/// A file that could be written: what it holds, said before, and how to write just that.
record ExportOffer(ExportFormat format, List<Fact> facts, NewFile.Body body) {

    ExportOffer {
        facts = List.copyOf(facts);
    }
}
