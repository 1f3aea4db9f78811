package uk.opendoor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.opendoor.access.Anyone;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;

/** The rooms of the house, and who may go from which to which. */
@AnalyzeClasses(packages = "uk.opendoor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Path SOURCE = Path.of("src/main/java");

    /** Rooms that any feature may use. */
    private static final Set<String> FOR_ALL =
            Set.of("access", "audit", "content", "deadline", "notify", "shared", "web", "api", "store");

    /** Features that build on another: an offer and an entitlement say for which status they are. */
    private static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            entry("offer", Set.of("status", "entitlement")),
            entry("entitlement", Set.of("status")),
            entry("guide", Set.of()),
            entry("status", Set.of()),
            entry("account", Set.of()),
            entry("adviser", Set.of("account", "status")),
            entry("plan", Set.of("account", "adviser", "entitlement", "family", "offer", "status")),
            entry("family", Set.of("account", "adviser")),
            entry("meeting", Set.of("account", "adviser", "family", "guide")),
            entry("message", Set.of("account", "adviser", "guide")),
            entry("claim", Set.of("account", "adviser", "entitlement", "family", "status")),
            entry("figures", Set.of("account", "adviser", "plan")),
            entry("home", Set.of("account", "adviser", "claim", "family", "message", "plan")),
            entry("sync", Set.of("account", "adviser", "family", "meeting")),
            entry("demo", Set.of("account", "adviser", "claim", "family", "figures", "meeting", "message", "plan")));

    /** Rooms that know no feature, and what they may use. */
    private static final Map<String, Set<String>> FOUNDATIONS = Map.of(
            "content", Set.of("shared"),
            "deadline", Set.of("content", "shared"),
            "shared", Set.of(),
            "audit", Set.of("shared"),
            "access", Set.of("audit", "shared", "store"),
            "notify", Set.of("shared"),
            "web", Set.of("access", "shared"),
            "api", Set.of("shared"),
            "store", Set.of("shared"));

    @ArchTest
    static final ArchRule everyRoomUsesOnlyTheRoomsItMay =
            classes().that().resideInAPackage("uk.opendoor.*..").should(useOnlyRoomsTheyMay());

    @ArchTest
    static final ArchRule roomsDoNotGoInCircles =
            slices().matching("uk.opendoor.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyButTheStartWritesToTheConsole =
            noClasses().that().doNotBelongToAnyOf(Startup.class).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nobodyUsesTheOldDates = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.text.SimpleDateFormat");

    /** A mapper of the API is made by RESTEasy, which cannot inject a constructor; the start makes the beans it needs. */
    @ArchTest
    static final ArchRule onlyPagesHaveTheirFieldsInjected = fields().that()
            .areAnnotatedWith(Inject.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Page")
            .orShould()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Mapper")
            .orShould()
            .beDeclaredIn(Startup.class);

    @ArchTest
    static final ArchRule nobodyReadsAClockThatIsNotGiven = noClasses()
            .that()
            .doNotBelongToAnyOf(Startup.class)
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** The one door: whoever adds something that people can do must say who may. */
    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMay = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Permitted.class)
            .orShould()
            .beAnnotatedWith(Anyone.class);

    /** A page asks a use case: neither the database nor a repository. What is published is nobody's record. */
    @ArchTest
    static final ArchRule pagesGoThroughTheDoor = noClasses()
            .that()
            .haveSimpleNameEndingWith("Page")
            .and()
            .resideOutsideOfPackage("..offer..")
            .should()
            .dependOnClassesThat(holdEntities());

    @Test
    void everyRoomSaysWhatItIsFor() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCE.resolve("uk/opendoor"))) {
            assertThat(folders.filter(Files::isDirectory))
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("/**"));
        }
    }

    private static DescribedPredicate<JavaClass> holdEntities() {
        return DescribedPredicate.describe(
                "hold an entity manager and are no use case",
                type -> !type.isAnnotatedWith(UseCase.class)
                        && type.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class)));
    }

    private static ArchCondition<JavaClass> useOnlyRoomsTheyMay() {
        return new ArchCondition<>("use only the rooms that they may") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String from = room(item);
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("uk.opendoor"))
                        .filter(dependency -> !mayUse(from, room(dependency.getTargetClass())))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
            }
        };
    }

    private static boolean mayUse(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (FOUNDATIONS.containsKey(from)) {
            return FOUNDATIONS.get(from).contains(to);
        }
        return FOR_ALL.contains(to) || FEATURES.getOrDefault(from, Set.of()).contains(to);
    }

    private static String room(JavaClass type) {
        List<String> parts = List.of(type.getPackageName().split("\\."));
        return parts.size() > 2 ? parts.get(2) : "";
    }
}
