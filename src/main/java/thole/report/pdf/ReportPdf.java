package thole.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import thole.chart.Mark;
import thole.chart.Mark.Weight;
import thole.report.page.layout.Part;
import thole.report.page.layout.Sheet;
import thole.report.page.layout.Tag;

/// The pages of a report as a PDF. It carries nothing about who made it when and with what; its title alone. The same
/// pages give the same bytes, unless they are sealed.
public final class ReportPdf {

    private static final int KEY_BITS = 256;
    private static final COSName TAB_ORDER = COSName.getPDFName("Tabs");
    private static final COSName BY_STRUCTURE = COSName.getPDFName("S");

    private final EmbeddedFace face;
    private final String title;
    private final Locale locale;

    /// @param face the same that the pages were laid out with
    public ReportPdf(EmbeddedFace face, String title, Locale locale) {
        this.face = face;
        this.title = title;
        this.locale = locale;
    }

    /// @param passphrase what opens it, with AES-256; empty for a document that everybody can open
    public void write(List<Sheet> sheets, Optional<char[]> passphrase, OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            describe(pdf, sheets);
            Map<Weight, PDFont> fonts = fonts(pdf);
            TagTree tags = new TagTree();
            for (int i = 0; i < sheets.size(); i++) {
                addPage(pdf, sheets.get(i), i, fonts, tags);
            }
            tags.finish(pdf);
            if (passphrase.isPresent()) {
                seal(pdf, passphrase.get());
            }
            pdf.save(out, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    private void describe(PDDocument pdf, List<Sheet> sheets) {
        pdf.setVersion(1.7f);
        pdf.setDocumentId((long) sheets.stream().map(Sheet::text).toList().hashCode());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        pdf.setDocumentInformation(information);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(locale.toLanguageTag());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static Map<Weight, PDFont> fonts(PDDocument pdf) throws IOException {
        Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            try (InputStream file = EmbeddedFace.open(weight)) {
                fonts.put(weight, PDType0Font.load(pdf, file, true));
            }
        }
        return fonts;
    }

    private void addPage(PDDocument pdf, Sheet sheet, int number, Map<Weight, PDFont> fonts, TagTree tags)
            throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        page.getCOSObject().setItem(TAB_ORDER, BY_STRUCTURE);
        pdf.addPage(page);
        tags.begin(page, number);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            MarkPainter painter = new MarkPainter(content, fonts, face, sheet.height());
            for (Part part : sheet.parts()) {
                paint(part, tags.document(), false, content, painter, tags);
            }
        }
    }

    private static void paint(
            Part part,
            PDStructureElement parent,
            boolean columns,
            PDPageContentStream content,
            MarkPainter painter,
            TagTree tags)
            throws IOException {
        switch (part) {
            case Part.Group group -> {
                PDStructureElement own = tags.group(parent, group);
                boolean heads = group.tag() == Tag.ROW && TagTree.headsColumns(group.parts());
                for (Part inner : group.parts()) {
                    paint(inner, own, heads, content, painter, tags);
                }
            }
            case Part.Leaf leaf -> {
                if (leaf.marks().isEmpty()) {
                    return;
                }
                if (leaf.tag() == Tag.ARTIFACT) {
                    content.beginMarkedContent(COSName.ARTIFACT);
                } else {
                    COSDictionary properties = new COSDictionary();
                    properties.setInt(COSName.MCID, tags.leaf(parent, leaf, columns));
                    content.beginMarkedContent(
                            COSName.getPDFName(TagTree.type(leaf.tag())), PDPropertyList.create(properties));
                }
                for (Mark mark : leaf.marks()) {
                    painter.paint(mark);
                }
                content.endMarkedContent();
            }
        }
    }

    private static void seal(PDDocument pdf, char[] passphrase) throws IOException {
        String words = new String(passphrase);
        StandardProtectionPolicy policy = new StandardProtectionPolicy(words, words, new AccessPermission());
        policy.setEncryptionKeyLength(KEY_BITS);
        policy.setPreferAES(true);
        pdf.protect(policy);
    }
}
