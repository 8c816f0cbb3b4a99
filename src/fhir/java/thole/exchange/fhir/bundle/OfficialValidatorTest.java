package thole.exchange.fhir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import thole.exchange.example.Examples;
import thole.exchange.table.RandomSnapshots;
import thole.model.snapshot.JournalSnapshot;

/// Shows bundles to the official validator of HL7, which needs no network here. It brings 145 MB of libraries, so it
/// runs in a profile of its own: packaging/fhir-validate.
@Tag("fhir")
class OfficialValidatorTest {

    private final FhirContext context = FhirContext.forR4Cached();

    /// Resolves what a bundle defines itself. Without it, answers are never held against their questionnaire.
    private final class Own implements IValidationSupport {

        private final Map<String, IBaseResource> byUrl = new HashMap<>();

        private Own(Bundle bundle) {
            for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
                switch (entry.getResource()) {
                    case Questionnaire questionnaire -> byUrl.put(questionnaire.getUrl(), questionnaire);
                    case CodeSystem codes -> byUrl.put(codes.getUrl(), codes);
                    case null, default -> {
                        // nothing that others refer to by its address
                    }
                }
            }
        }

        @Override
        public FhirContext getFhirContext() {
            return context;
        }

        @Override
        public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String uri) {
            IBaseResource found = byUrl.get(uri.replaceFirst("\\|.*", ""));
            return type != null && type.isInstance(found) ? type.cast(found) : null;
        }

        @Override
        public @Nullable IBaseResource fetchCodeSystem(String system) {
            return byUrl.get(system);
        }

        @Override
        public boolean isCodeSystemSupported(
                ca.uhn.fhir.context.support.ValidationSupportContext asked, String system) {
            return byUrl.containsKey(system);
        }
    }

    private Own own(String text) {
        return new Own((Bundle) context.newJsonParser().parseResource(text));
    }

    private List<SingleValidationMessage> messages(String text, Own own) {
        ValidationSupportChain chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                own,
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context));
        FhirInstanceValidator instances = new FhirInstanceValidator(chain);
        instances.setAnyExtensionsAllowed(false);
        instances.setErrorForUnknownProfiles(true);
        FhirValidator validator = context.newValidator();
        validator.registerValidatorModule(instances);
        return validator.validateWithResult(text).getMessages();
    }

    private static String text(JournalSnapshot journal) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BundleFile.of(journal).write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// @return how many messages there are of every other severity
    private Map<String, Long> assertNoError(String name, JournalSnapshot journal) throws IOException {
        String text = text(journal);
        List<SingleValidationMessage> messages = messages(text, own(text));
        assertThat(messages.stream()
                        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                        .map(message -> message.getLocationString() + ": " + message.getMessage())
                        .distinct()
                        .limit(20))
                .as(name)
                .isEmpty();
        return messages.stream()
                .collect(Collectors.groupingBy(
                        message -> message.getSeverity() + " "
                                + String.valueOf(message.getMessage())
                                        .replaceAll("'[^']*'", "…")
                                        .lines()
                                        .findFirst()
                                        .orElse(""),
                        TreeMap::new,
                        Collectors.counting()));
    }

    @Test
    void theExampleAndAnyJournalAreValid() throws IOException {
        Map<String, Long> remarks = new TreeMap<>(assertNoError("the example", Examples.usual()));
        int number = 0;
        for (JournalSnapshot journal : RandomSnapshots.some(8)) {
            assertNoError("random journal " + number, journal)
                    .forEach((remark, many) -> remarks.merge(remark, many, Long::sum));
            number++;
        }
        System.out.println("No error in the example and " + number + " random journals. Other remarks:");
        remarks.forEach((remark, many) -> System.out.println(many + " × " + remark));
    }

    @Test
    void whatIsWrongIsNoticed() throws IOException {
        String text = text(Examples.usual());
        Own own = own(text);
        for (String wrong : List.of(
                text.replaceFirst("\"status\":\"final\"", "\"status\":\"done\""),
                text.replaceFirst("\"code\":\"h\"", "\"code\":\"hours\""),
                text.replaceFirst("\"effectiveDateTime\":\"2026-", "\"effectiveDateTime\":\"2026-13-"),
                text.replaceFirst("\"performer\":", "\"performers\":"))) {
            assertThat(wrong).isNotEqualTo(text);
            assertThat(messages(wrong, own))
                    .anyMatch(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0);
        }
    }
}
