package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.samtale.engine.testing.Diagnostics;

class DiagnosticCatalogueTest {

    @TestFactory
    Stream<DynamicTest> findsExactlyTheMistakeOfEachExampleWhereItIs() {
        return Example.all().stream().map(example -> DynamicTest.dynamicTest(example.toString(), () -> check(example)));
    }

    private static void check(Example example) {
        var compilation = example.compile();

        var found = compilation.diagnostics();

        assertThat(found.stream().map(one -> one.code().id()).distinct())
                .as(Diagnostics.print(found))
                .containsExactly(example.code());
        assertThat(found).as(Diagnostics.print(found)).anySatisfy(one -> assertThat(example.textAt(one.place()))
                .startsWith(example.at()));
        assertThat(found).allSatisfy(one -> {
            assertThat(one.message()).as("a sentence").matches("(?s).*[.?!]$").doesNotContain("null");
            assertThat(one.remedy()).as("a sentence").matches("(?s).*[.?!]$").doesNotContain("null");
        });
        boolean fails = found.stream().anyMatch(one -> one.severity() == Severity.ERROR);
        assertThat(compilation).isInstanceOf(fails ? Compilation.Failed.class : Compilation.Compiled.class);
    }

    @Test
    void givesEveryMistakeACodeOfItsOwn() {
        assertThat(DiagnosticCode.values()).extracting(DiagnosticCode::id).doesNotHaveDuplicates();
    }
}
