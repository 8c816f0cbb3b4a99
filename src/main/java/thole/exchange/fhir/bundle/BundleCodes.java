package thole.exchange.fhir.bundle;

import static thole.exchange.fhir.bundle.BundleTree.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import thole.model.body.Region;

/// The codes that nobody else defines, as code systems of the bundle, so that whoever reads it knows them.
final class BundleCodes {

    /// Asked for by the licence of LOINC wherever its codes are used.
    static final String LOINC_NOTICE =
            "This material contains content from LOINC (http://loinc.org). LOINC is copyright"
                    + " © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and"
                    + " is available at no cost under the license at http://loinc.org/license. LOINC® is a registered United States"
                    + " trademark of Regenstrief Institute, Inc.";

    private BundleCodes() {}

    /// The same in every journal.
    static SequencedMap<String, Object> ours(BundleNames names) {
        List<Object> concepts = new ArrayList<>();
        Arrays.stream(BundleCode.values())
                .filter(code -> code.loinc().isEmpty())
                .forEach(code -> concepts.add(object("code", code.local(), "display", code.words())));
        for (Region region : Region.values()) {
            concepts.add(object("code", BundleDays.code(region), "display", BundleDays.words(region)));
        }
        return system(names, "codes/ours", BundleCode.OURS, "Codes of the Thole journal", concepts);
    }

    /// Of this journal alone.
    static SequencedMap<String, Object> own(BundleNames names, List<Object> concepts) {
        return system(names, "codes/own", names.ownCodes(), "Codes of the person’s own", concepts);
    }

    private static SequencedMap<String, Object> system(
            BundleNames names, String path, String url, String title, List<Object> concepts) {
        return names.entry(
                path,
                object(
                        "resourceType",
                        "CodeSystem",
                        "text",
                        BundleWords.narrative(title + ". " + LOINC_NOTICE),
                        "url",
                        url,
                        "version",
                        "1",
                        "name",
                        path.equals("codes/ours") ? "TholeJournal" : "TholeOwn",
                        "title",
                        title,
                        "status",
                        "active",
                        "experimental",
                        false,
                        "description",
                        title + ", used where no published code says exactly that.",
                        "copyright",
                        LOINC_NOTICE,
                        "caseSensitive",
                        true,
                        "content",
                        "complete",
                        "concept",
                        concepts));
    }
}
