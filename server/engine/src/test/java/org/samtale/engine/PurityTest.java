package org.samtale.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.samtale.engine.planted.Impure;

class PurityTest {

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.samtale.engine");

    private static final ArchRule TOUCHES_NOTHING_OUTSIDE_ITS_ARGUMENTS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io..",
                    "java.nio..",
                    "java.net..",
                    "java.util.concurrent..",
                    "java.util.logging..",
                    "java.util.random..",
                    "org.slf4j..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    System.class,
                    System.Logger.class,
                    Thread.class,
                    ThreadLocal.class,
                    Runtime.class,
                    ProcessBuilder.class,
                    Random.class,
                    SplittableRandom.class,
                    UUID.class)
            // A moment that was handed in is a value like any other.
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.time..").and(not(type(Instant.class))))
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(Set.class, "copyOf", Collection.class)
            .orShould()
            .callMethod(Map.class, "copyOf", Map.class)
            .because("a transcript must replay the same on every machine, every day");

    @Test
    void theEngineTouchesNothingOutsideItsArguments() {
        assertThat(ENGINE.size()).as("classes looked at").isBetween(150, 1_000);

        TOUCHES_NOTHING_OUTSIDE_ITS_ARGUMENTS.check(ENGINE);
    }

    @TestFactory
    Stream<DynamicTest> theRuleFindsEveryBreach() {
        var breaches = Arrays.asList(Impure.class.getDeclaredClasses());
        assertThat(breaches).hasSizeGreaterThan(15);
        return breaches.stream()
                .map(breach -> DynamicTest.dynamicTest(breach.getSimpleName(), () -> {
                    var planted = new ClassFileImporter().importClasses(breach);

                    assertThat(TOUCHES_NOTHING_OUTSIDE_ITS_ARGUMENTS
                                    .evaluate(planted)
                                    .hasViolation())
                            .isTrue();
                }));
    }
}
