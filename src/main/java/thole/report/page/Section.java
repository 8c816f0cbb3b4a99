package thole.report.page;

import java.util.List;

/// One part of a report under its heading.
///
/// @param heading empty for the key figures, which need none
public record Section(SectionKind kind, String heading, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
