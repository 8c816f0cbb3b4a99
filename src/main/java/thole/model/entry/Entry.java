package thole.model.entry;

/// Something the person recorded, with the name it keeps and how often it was changed.
///
/// @param revision 1 at first, one more with every change
/// @param unknown what a newer program wrote beside the content, as JSON members to be kept as they are; usually empty
public record Entry<C extends Content>(EntryId id, int revision, C content, String unknown) {

    public Entry {
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1");
        }
    }

    public static <C extends Content> Entry<C> first(EntryId id, C content) {
        return new Entry<>(id, 1, content, "");
    }
}
