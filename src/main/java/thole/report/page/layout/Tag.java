package thole.report.page.layout;

/// What a part of a page is, for who has it read aloud.
public enum Tag {
    SECTION,
    TITLE,
    HEADING,
    PARAGRAPH,
    /// A line of a paragraph.
    SPAN,
    FIGURE,
    TABLE,
    ROW,
    HEAD_CELL,
    CELL,
    LIST,
    ITEM,
    /// Repeated on every page or mere decoration: not read.
    ARTIFACT
}
