package org.collectiveimpact;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flow one way through core, and nothing but the facts reaches a result. */
class ArchitectureTest {
    private static final String ROOT = "org.collectiveimpact";

    /** Each package may import those before it. */
    private static final List<String> ORDER =
            List.of("framework", "model", "measurement", "network", "rules", "assessment", "planning", "reports");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void theRulesSeeTheClassesOfCore() {
        assertThat(CORE.contain(ROOT + ".ValueStyle")).isTrue();
    }

    @Test
    void everyClassLivesInAPackageOfTheOrder() {
        var packages = Stream.concat(Stream.of(ROOT), ORDER.stream().map(ArchitectureTest::withSubpackages));
        check(classes().should().resideInAnyPackage(packages.toArray(String[]::new)));
    }

    @Test
    void eachPackageImportsOnlyThoseBeforeIt() {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            var later = ORDER.subList(i + 1, ORDER.size()).stream().map(ArchitectureTest::withSubpackages);
            check(noClasses()
                    .that()
                    .resideInAPackage(withSubpackages(ORDER.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later.toArray(String[]::new)));
        }
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void noForeignLibraryAndNoNetworkIsUsed() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tools.jackson..",
                        "com.fasterxml..",
                        "jakarta..",
                        "org.hibernate..",
                        "java.sql..",
                        "java.net..",
                        "javax.net.."));
    }

    @Test
    void nothingAsksTheClock() {
        checkNoAccessTo(
                "java.time.Clock.*",
                "java.time.*.now(*)",
                "java.lang.System.currentTimeMillis()",
                "java.lang.System.nanoTime()",
                "java.util.Date.<init>()",
                "java.util.*Calendar.<init>()",
                "java.util.*Calendar.getInstance(*)");
    }

    @Test
    void nothingIsLeftToChance() {
        checkNoAccessTo(
                "java.util.Random.*",
                "java.util.concurrent.ThreadLocalRandom.*",
                "java.security.SecureRandom.*",
                "java.util.SplittableRandom.<init>()",
                "java.util.random.RandomGenerator.of(*)",
                "java.util.random.RandomGenerator.getDefault()",
                "java.lang.Math.random()",
                "java.lang.StrictMath.random()",
                "java.util.Collections.shuffle(java.util.List)",
                "java.util.UUID.randomUUID()");
    }

    @Test
    void noTextDependsOnTheLocaleOfTheMachine() {
        checkNoAccessTo(
                "java.util.Locale.getDefault(*)",
                "java.lang.String.format(java.lang.String, *)",
                "java.lang.String.formatted(*)",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.io.Print*.format(java.lang.String, *)",
                "java.io.Print*.printf(java.lang.String, *)",
                "java.util.Formatter.<init>()",
                "java.util.Formatter.<init>(java.lang.Appendable)",
                "java.text.*.get*Instance()",
                "java.text.*Format.<init>()",
                "java.text.*Format.<init>(java.lang.String)",
                "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");
    }

    @Test
    void noBytesDependOnTheCharsetOfTheMachine() {
        checkNoAccessTo(
                "java.nio.charset.Charset.defaultCharset()",
                "java.lang.String.getBytes()",
                "java.lang.String.<init>([B)",
                "java.lang.String.<init>([B, int, int)",
                "java.io.ByteArrayOutputStream.toString()",
                "java.io.InputStreamReader.<init>(java.io.InputStream)",
                "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                "java.util.Scanner.<init>(java.io.InputStream)");
    }

    @Test
    void noDateDependsOnTheZoneOfTheMachine() {
        checkNoAccessTo("java.time.ZoneId.systemDefault()", "java.util.TimeZone.getDefault()");
    }

    @Test
    void nothingAsksTheMachineForItsSettings() {
        checkNoAccessTo(
                "java.lang.System.getProperty(*)",
                "java.lang.System.getProperties()",
                "java.lang.System.getenv(*)",
                "java.lang.System.lineSeparator()");
    }

    private static String withSubpackages(String name) {
        return ROOT + "." + name + "..";
    }

    /** Fails where a field, method or constructor is used or referred to that one of the patterns describes. */
    private static void checkNoAccessTo(String... patterns) {
        var forbidden = Stream.of(patterns).map(ArchitectureTest::signature).toList();
        check(noClasses()
                .should()
                .accessTargetWhere(describe(
                        "the target is one of " + List.of(patterns),
                        (JavaAccess<?> access) -> forbidden.stream()
                                .anyMatch(it -> it.test(access.getTarget().getFullName())))));
    }

    /** Reads a signature in which a star stands for any text. */
    private static Predicate<String> signature(String pattern) {
        return Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q")).asMatchPredicate();
    }

    /** A package of the order may still be empty. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }
}
