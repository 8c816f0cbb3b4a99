package thole.ui.signs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import thole.chart.Picture;
import thole.insight.sign.Sign;
import thole.model.body.Region;

/// One sign as the screen shows it.
///
/// @param label where the sign stands, in words; all labels look alike, so nothing can be counted at a glance
/// @param evidence whole sentences, the one that says most first
/// @param factor the code of the factor whose comparison it rests on most
/// @param spoken all of it as it is read aloud
record SignRow(
        Sign sign,
        String title,
        String label,
        List<String> evidence,
        Exhibit exhibit,
        Optional<String> factor,
        String spoken) {

    SignRow {
        evidence = List.copyOf(evidence);
    }

    /// What is shown beside the sentences.
    sealed interface Exhibit {

        record Nothing() implements Exhibit {}

        /// A small picture of the evidence.
        record Drawn(Picture picture) implements Exhibit {}

        /// Places of the body, with the one that was marked most in words.
        record Where(Set<Region> regions, String words) implements Exhibit {

            public Where {
                regions = Set.copyOf(regions);
            }
        }

        /// What the person entered, line by line.
        record Entered(List<String> lines) implements Exhibit {

            public Entered {
                lines = List.copyOf(lines);
            }
        }
    }
}
