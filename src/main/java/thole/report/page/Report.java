package thole.report.page;

import java.util.List;
import java.util.Locale;

/// What the report says, in order, and nothing of how it looks.
///
/// @param title also the title of the document
/// @param subtitle for whom it is and when it was made
/// @param name whom it is about; empty where the person left it out
/// @param period the days it is about
/// @param remarks what has to be known before anything else: that the person is invented, that there are few days
/// @param footer under every page
public record Report(
        String title,
        String subtitle,
        String name,
        String period,
        List<String> remarks,
        List<Section> sections,
        String footer,
        Locale locale) {

    public Report {
        remarks = List.copyOf(remarks);
        sections = List.copyOf(sections);
    }
}
