package thole.exchange.fhir.bundle;

import static thole.exchange.fhir.bundle.BundleTree.object;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import thole.model.entry.Entry;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;

/// A journal as a FHIR R4 Bundle of the type collection. It claims no profile. The person has no name in it, and it
/// holds no notes, no safety answers, no treatments, and no factor marked as private. The same journal always gives the
/// same bytes.
public final class BundleFile {

    private final BundleNames names;
    private final List<SequencedMap<String, Object>> entries = new ArrayList<>();

    private BundleFile(BundleNames names) {
        this.names = names;
    }

    public static BundleFile of(JournalSnapshot journal) {
        BundleFile file = new BundleFile(new BundleNames(journal.facts().id()));
        file.fill(journal);
        return file;
    }

    private void fill(JournalSnapshot journal) {
        entries.add(names.entry(
                "patient",
                object(
                        "resourceType",
                        "Patient",
                        "text",
                        BundleWords.narrative(
                                journal.facts().example()
                                        ? "An invented person: this is an example journal."
                                        : "The person who keeps the journal. It tells no name."))));
        BundleFactors factors = new BundleFactors(names, journal);
        BundleMeasures measures = new BundleMeasures(names, journal);
        entries.add(BundleCodes.ours(names));
        List<Object> own = new ArrayList<>(factors.concepts());
        own.addAll(measures.concepts());
        if (!own.isEmpty()) {
            entries.add(BundleCodes.own(names, own));
        }
        BundleDays days = new BundleDays(names);
        for (Day day : journal.days().values()) {
            days.add(day);
            day.values().map(Entry::content).ifPresent(values -> days.entries().addAll(factors.entries(values)));
        }
        entries.addAll(days.entries());
        entries.addAll(measures.entries());
    }

    public long observations() {
        return count("Observation");
    }

    public long responses() {
        return count("QuestionnaireResponse");
    }

    private long count(String type) {
        return entries.stream()
                .filter(entry -> entry.get("resource") instanceof Map<?, ?> resource
                        && type.equals(resource.get("resourceType")))
                .count();
    }

    /// Leaves the stream open.
    public void write(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write("{\"resourceType\":\"Bundle\",\"id\":\"" + names.id("bundle")
                + "\",\"type\":\"collection\",\"entry\":");
        String before = "[\n";
        for (SequencedMap<String, Object> entry : entries) {
            text.write(before);
            text.write(BundleTree.text(entry));
            before = ",\n";
        }
        text.write("\n]}\n");
        text.flush();
    }
}
