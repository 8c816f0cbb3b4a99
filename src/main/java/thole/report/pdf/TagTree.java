package thole.report.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import thole.report.page.layout.Part;
import thole.report.page.layout.Tag;

/// The structure of the document for those who have it read aloud: what is a heading, a table, a figure and what it
/// shows, in reading order.
final class TagTree {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    private COSArray onPage = new COSArray();
    private PDPage page = new PDPage();

    TagTree() {
        root.appendKid(document);
    }

    PDStructureElement document() {
        return document;
    }

    void begin(PDPage next, int number) {
        page = next;
        onPage = new COSArray();
        next.setStructParents(number);
        parents.put(number, new PDParentTreeValue(onPage));
    }

    PDStructureElement group(PDStructureElement parent, Part.Group group) {
        return child(parent, type(group.tag()));
    }

    /// A leaf on the page, and the number that its content is marked with.
    ///
    /// @param columns whether a head cell heads its column rather than its row
    int leaf(PDStructureElement parent, Part.Leaf leaf, boolean columns) {
        PDStructureElement own = child(parent, type(leaf.tag()));
        if (leaf.tag() == Tag.HEAD_CELL) {
            PDTableAttributeObject table = new PDTableAttributeObject();
            table.setScope(columns ? PDTableAttributeObject.SCOPE_COLUMN : PDTableAttributeObject.SCOPE_ROW);
            own.addAttribute(table);
        }
        if (!leaf.alternative().isEmpty()) {
            own.setAlternateDescription(leaf.alternative());
        }
        PDStructureElement holder = leaf.tag() == Tag.ITEM ? child(own, StandardStructureTypes.L_BODY) : own;
        int number = onPage.size();
        PDMarkedContentReference content = new PDMarkedContentReference();
        content.setPage(page);
        content.setMCID(number);
        holder.appendKid(content);
        onPage.add(holder);
        return number;
    }

    private PDStructureElement child(PDStructureElement parent, String type) {
        PDStructureElement child = new PDStructureElement(type, parent);
        child.setPage(page);
        parent.appendKid(child);
        return child;
    }

    /// Whether a row holds nothing but heads.
    static boolean headsColumns(List<Part> row) {
        return row.stream()
                .filter(Part.Leaf.class::isInstance)
                .map(Part.Leaf.class::cast)
                .filter(leaf -> leaf.tag() != Tag.ARTIFACT)
                .allMatch(leaf -> leaf.tag() == Tag.HEAD_CELL);
    }

    static String type(Tag tag) {
        return switch (tag) {
            case SECTION -> StandardStructureTypes.SECT;
            case TITLE -> StandardStructureTypes.H1;
            case HEADING -> StandardStructureTypes.H2;
            case PARAGRAPH -> StandardStructureTypes.P;
            case SPAN -> StandardStructureTypes.SPAN;
            case FIGURE -> StandardStructureTypes.Figure;
            case TABLE -> StandardStructureTypes.TABLE;
            case ROW -> StandardStructureTypes.TR;
            case HEAD_CELL -> StandardStructureTypes.TH;
            case CELL -> StandardStructureTypes.TD;
            case LIST -> StandardStructureTypes.L;
            case ITEM -> StandardStructureTypes.LI;
            case ARTIFACT -> throw new IllegalArgumentException("what is not read has no place in the tree");
        };
    }

    void finish(PDDocument pdf) {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
