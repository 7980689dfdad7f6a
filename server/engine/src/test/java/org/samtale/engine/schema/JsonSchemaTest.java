package org.samtale.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.samtale.engine.explain.WrittenExample;
import org.samtale.engine.testing.Guide;

class JsonSchemaTest {

    private static final Editor EDITOR = new Editor();

    /** What a schema can know without understanding names and sentences. */
    private static final List<String> SEEN_BY_AN_EDITOR = List.of(
            "S101", "S102", "S103", "S104", "S106", "S107", "S108", "S109", "S110", "S111", "S112", "S116", "S133",
            "S141", "S142");

    @TestFactory
    Stream<DynamicTest> acceptsEverythingThatIsWrittenAndRight() {
        var right = Written.right();
        assertThat(right).as("files found").hasSizeGreaterThan(120);
        return right.stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> assertThat(EDITOR.complaints(file))
                        .as(file.text())
                        .isEmpty()));
    }

    @Test
    void refusesTheWrongExamplesThatAnEditorCanSee() {
        var refused = Written.explained().stream()
                .filter(one -> Written.of(one.code().id(), new WrittenExample(one.wrong()).files()).stream()
                        .anyMatch(file -> !EDITOR.complaints(file).isEmpty()))
                .map(one -> one.code().id())
                .toList();

        assertThat(refused).containsExactlyElementsOf(SEEN_BY_AN_EDITOR);
    }

    @TestFactory
    Stream<DynamicTest> theCommittedSchemasAreCurrent() {
        return Arrays.stream(KindOfFile.values())
                .map(kind -> DynamicTest.dynamicTest(kind.word(), () -> assertThat(Guide.file(kind.schemaFile()))
                        .as("write it anew with: samtale schema --write")
                        .isEqualTo(Editor.schema(kind))));
    }
}
