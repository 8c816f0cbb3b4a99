package thole.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The walls between packages, as tests.
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("thole");

    @ParameterizedTest
    @EnumSource(Walls.class)
    void everyPackageUsesOnlyItsRowOfTheTable(Walls row) {
        classes()
                .that()
                .resideInAPackage(row.packages())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(row.allowed()).or(arrayOfPrimitives()))
                .because(row.advice())
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void everyClassLivesInARowOfTheTable() {
        String[] rows = Arrays.stream(Walls.values()).map(Walls::packages).toArray(String[]::new);

        classes()
                .should()
                .resideInAnyPackage(rows)
                .because("a package that is in no row has no walls: give it a line in Walls and in architecture.md")
                .check(PROGRAM);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("thole.(**)")
                .should()
                .beFreeOfCycles()
                .because("who reads one package must be able to stop at its edge: move the shared type down")
                .check(PROGRAM);
    }

    @Test
    void onlyTasksMovesWorkToTheScreen() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("thole.ui.kit.Tasks")
                .and(not(nestedIn("thole.ui.kit.Tasks")))
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .because("thread hops are in one place: use ui.kit.Tasks")
                .check(PROGRAM);
    }

    @Test
    void listenersAreAddedInTheKitAlone() {
        noClasses()
                .that(not(resideInAPackage("thole.ui.kit..")).and(not(resideInAPackage("thole.app.."))))
                .should()
                .callMethodWhere(callTo("javafx..", "addListener"))
                .because(
                        "listeners leak: bind, map, or use ui.kit.Subscriptions, which lets go when the screen is left")
                .check(PROGRAM);
    }

    @Test
    void nothingWaitsForADialogOutsideTheKit() {
        noClasses()
                .that(not(resideInAPackage("thole.ui.kit..")))
                .should()
                .callMethodWhere(callTo("javafx..", "showAndWait"))
                .because("a view model returns a question as a value and the kit asks it")
                .check(PROGRAM);
    }

    @Test
    void looksComeFromStylesheets() {
        noClasses()
                .should()
                .callMethodWhere(callTo("javafx..", "setStyle"))
                .because("add a style class and a rule to the screen's css; colours are tokens")
                .check(PROGRAM);
    }

    @Test
    void nothingTalksToANetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.net.http..", "java.rmi..")
                        .and(not(named("java.net.URL", "java.net.URI", "java.net.URISyntaxException"))))
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "socket channels", type -> type.getName().matches("java\\.nio\\.channels\\..*Socket.*")))
                .because("the journal stays on this computer: there is no network code at all")
                .check(PROGRAM);
    }

    @Test
    void thereIsNoMutableStaticState() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveName("$jacocoData")
                .should()
                .beFinal()
                .because("state belongs to an object that the wiring makes and passes on")
                .check(PROGRAM);
    }

    @Test
    void thereAreNoSingletons() {
        methods()
                .that()
                .areStatic()
                .should()
                .notHaveName("getInstance")
                .because("pass the object to the constructor instead")
                .check(PROGRAM);
    }

    @Test
    void onlyTheStoreKnowsSql() {
        Set<String> users = PROGRAM.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith("java.sql")))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(users).allMatch(name -> name.startsWith("thole.store"));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                String.join(", ", names), type -> Arrays.asList(names).contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> nestedIn(String name) {
        return DescribedPredicate.describe(
                "nested in " + name, type -> type.getName().startsWith(name + "$"));
    }

    private static DescribedPredicate<JavaClass> arrayOfPrimitives() {
        return DescribedPredicate.describe(
                "primitives and their arrays",
                type -> type.getBaseComponentType().isPrimitive());
    }

    private static DescribedPredicate<JavaCall<?>> callTo(String ownerPackage, String method) {
        return DescribedPredicate.describe(
                "call " + method + " of " + ownerPackage,
                call -> call.getName().equals(method)
                        && resideInAPackage(ownerPackage).test(call.getTargetOwner()));
    }
}
