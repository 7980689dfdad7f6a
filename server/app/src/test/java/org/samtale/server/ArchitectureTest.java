package org.samtale.server;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the server: each rule holds for the program, and each finds the breach that was planted for it. */
class ArchitectureTest {
    private static final String PLANTED = "org.samtale.server.planted";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.samtale.server");

    private static final JavaClasses BREACHES = new ClassFileImporter().importPackages(PLANTED);

    private static final ArchRule STORAGE_STAYS_INSIDE_ITS_FEATURE = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .or()
            .haveSimpleNameEndingWith("Entity")
            .or()
            .haveSimpleName("TurnLog")
            .should()
            .bePackagePrivate()
            .because("only the feature that owns a table may touch it");

    private static final ArchRule SERVICES_KNOW_NO_HTTP = noClasses()
            .that()
            .haveSimpleNameEndingWith("Service")
            .or()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx.ext.web..", "io.vertx.core.http..")
            .because("the same service answers HTTP, sockets and tests");

    private static final ArchRule EDGES_DO_NOT_STORE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Routes")
            .or()
            .haveSimpleNameEndingWith("Socket")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Entity")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hibernate..", "jakarta.persistence..", "io.vertx.sqlclient..")
            .because("who may do what is decided in services");

    private static final ArchRule ONLY_ROUTES_AND_THE_EDGE_KNOW_THE_ROUTER = noClasses()
            .that()
            .resideOutsideOfPackages("org.samtale.server.web")
            .and()
            .haveSimpleNameNotEndingWith("Routes")
            .and()
            .doNotHaveSimpleName("LearnerCookie")
            .and()
            .doNotHaveSimpleName("OwnAttempt")
            .and()
            .doNotHaveSimpleName("Application")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.vertx.ext.web..")
            .because("requests are read at the edge");

    private static final ArchRule THE_EDGE_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAPackage("org.samtale.server.web")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.samtale.server.attempt..",
                    "org.samtale.server.learner..",
                    "org.samtale.server.debrief..",
                    "org.samtale.server.reflection..",
                    "org.samtale.server.catalogue..",
                    "org.samtale.server.database..",
                    "org.samtale.server.library..",
                    "org.samtale.engine..")
            .because("what all features share stands on none of them");

    private static final ArchRule PROBLEMS_KNOW_NOTHING = noClasses()
            .that()
            .resideInAPackage("org.samtale.server.problem")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx..", "org.hibernate..", "com.fasterxml..")
            .because("what can go wrong is a value");

    private static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("org.samtale.server.command..")
            .and()
            .doNotHaveSimpleName("Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a server logs");

    private static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .that(alwaysTrue())
            .should(resideInANullMarkedPackage())
            .because("null never crosses a method by accident");

    private static final ArchRule FEATURES_FORM_NO_CYCLE = slices().matching("org.samtale.server.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature is understood by what is to its left");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("storage stays inside its feature", STORAGE_STAYS_INSIDE_ITS_FEATURE),
                Arguments.of("services know no HTTP", SERVICES_KNOW_NO_HTTP),
                Arguments.of("edges do not store", EDGES_DO_NOT_STORE),
                Arguments.of("only routes and the edge know the router", ONLY_ROUTES_AND_THE_EDGE_KNOW_THE_ROUTER),
                Arguments.of("only the command line prints", ONLY_THE_COMMAND_LINE_PRINTS),
                Arguments.of("every package is null-marked", EVERY_PACKAGE_IS_NULL_MARKED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule) {
        rule.check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void findsThePlantedBreach(String name, ArchRule rule) {
        assertThatThrownBy(() -> rule.check(BREACHES)).isInstanceOf(AssertionError.class);
    }

    @Test
    void featuresFormNoCycle() {
        FEATURES_FORM_NO_CYCLE.check(PROGRAM);

        var cycle = slices().matching(PLANTED + ".(*)..").should().beFreeOfCycles();
        assertThatThrownBy(() -> cycle.check(BREACHES)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theEdgeKnowsNoFeatureAndProblemsKnowNothing() {
        THE_EDGE_KNOWS_NO_FEATURE.check(PROGRAM);
        PROBLEMS_KNOW_NOTHING.check(PROGRAM);
    }

    @Test
    void looksAtTheWholeProgram() {
        assertThat(PROGRAM.size()).isGreaterThan(120);
        assertThat(PROGRAM.stream().filter(one -> one.getSimpleName().endsWith("Repository")))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(PROGRAM.stream().filter(one -> one.getSimpleName().endsWith("Service")))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(PROGRAM.stream().filter(one -> one.getSimpleName().endsWith("Routes")))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a null-marked package") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                var marked = one.getPackage()
                        .tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isPresent();
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(one, one.getName() + " is in no null-marked package"));
                }
            }
        };
    }
}
