package dev.onward;

import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.onward.resource.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Holds the code against the table in {@code docs/architecture.md} and the rules of {@code CONTRIBUTING.md}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {
    private static final JavaClasses ONWARD = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.onward");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z.]+)` \\| .* \\| (.*) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    @Test
    void packages_use_only_those_that_the_table_allows() throws IOException {
        Map<String, List<String>> table = table();

        table.forEach((name, allowed) -> classes()
                .that()
                .resideInAPackage("dev.onward." + name + "..")
                .should(onlyDependOnClassesThat(isRoom(name) ? inRooms(name, allowed) : inPackages(name, allowed)))
                .allowEmptyShould(true)
                .check(ONWARD));
    }

    @Test
    void every_package_is_in_the_table() throws IOException {
        List<String> packages = ONWARD.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("dev.onward"))
                .map(name -> name.substring("dev.onward.".length()))
                .distinct()
                .toList();

        assertThat(table().keySet()).hasSameElementsAs(packages);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("dev.onward.(*)..").should().beFreeOfCycles().check(ONWARD);
        slices().matching("dev.onward.(**)").should().beFreeOfCycles().check(ONWARD);
    }

    @Test
    void libraries_have_one_home() {
        home("org.jline..", "dev.onward.terminal..");
        home("com.fasterxml.jackson..", "dev.onward.format..", "dev.onward.config..", "dev.onward.llm..");
        home("picocli..", "dev.onward", "dev.onward.cli..");
        home("dev.langchain4j..", "dev.onward.llm..", "dev.onward.embed..");
        home("ai.onnxruntime..", "dev.onward.embed..");
    }

    @Test
    void only_main_touches_the_process() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(ONWARD.that(are(type -> !isEntryPoint(type))));
        // Resource asks where the program lies: its classes read their words and weights when they are first used
        noClasses()
                .that(are(type -> !isEntryPoint(type) && !type.isEquivalentTo(Resource.class)))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "System.exit, getenv or getProperty",
                        (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(System.class)
                                && List.of("exit", "getenv", "getProperty").contains(call.getName())))
                .check(ONWARD);
    }

    @Test
    void nobody_asks_for_the_time_without_a_clock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "now() of java.time without a Clock",
                        (JavaCall<?> call) -> isNowWithoutClock(call.getTarget())))
                .check(ONWARD);
    }

    @Test
    void exceptions_and_logs_are_ours() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(ONWARD);
        // SystemTerminal is the one that silences JLine, which logs there
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(
                ONWARD.that(are(type -> !type.getSimpleName().equals("SystemTerminal"))));
    }

    @Test
    void every_package_is_null_marked() {
        ONWARD.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .forEach(known -> assertThat(known.isAnnotatedWith(NullMarked.class))
                        .as(known.getName())
                        .isTrue());
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service)")
                .check(ONWARD);
    }

    @Test
    void nothing_static_can_change() {
        noFields()
                .that()
                .areStatic()
                .and()
                .areNotFinal()
                .should()
                .haveModifier(JavaModifier.STATIC)
                .allowEmptyShould(true)
                .check(ONWARD);
    }

    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("docs/architecture.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && !row.group(1).equals("dev.onward")) {
                List<String> allowed = NAME.matcher(row.group(2))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                table.put(row.group(1), allowed);
            }
        }
        return table;
    }

    /** A package and those it may use, each with all its rooms. */
    private static DescribedPredicate<JavaClass> inPackages(String name, List<String> allowed) {
        return are(type -> !isIn("dev.onward", type)
                || isIn("dev.onward." + name, type)
                || allowed.stream().anyMatch(other -> isIn("dev.onward." + other, type)));
    }

    /** Of its own package, a room and the places it may use; of the others it may use what its package may. */
    private static DescribedPredicate<JavaClass> inRooms(String name, List<String> allowed) {
        return are(type -> !isIn("dev.onward." + name.substring(0, name.indexOf('.')), type)
                || type.getPackageName().equals("dev.onward." + name)
                || allowed.stream().anyMatch(other -> type.getPackageName().equals("dev.onward." + other)));
    }

    private static boolean isRoom(String name) {
        return name.contains(".");
    }

    private static boolean isIn(String name, JavaClass type) {
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }

    private static void home(String library, String... homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(ONWARD);
    }

    private static boolean isEntryPoint(JavaClass type) {
        return type.isEquivalentTo(Main.class) || type.getName().equals("dev.onward.Rehearsal");
    }

    private static boolean isNowWithoutClock(CodeUnitCallTarget target) {
        boolean systemClock = target.getOwner().isEquivalentTo(Clock.class)
                && target.getName().startsWith("system");
        boolean now = target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || (systemClock && !Arrays.asList("system").contains(target.getName()));
    }

    private static DescribedPredicate<JavaClass> are(java.util.function.Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe("as said", predicate);
    }
}
