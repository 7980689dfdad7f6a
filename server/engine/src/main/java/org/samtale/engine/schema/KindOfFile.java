package org.samtale.engine.schema;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Severities;
import org.samtale.engine.grammar.FrameworkShapes;
import org.samtale.engine.grammar.PeopleShapes;
import org.samtale.engine.grammar.ScenarioShapes;
import org.samtale.engine.grammar.Shape;
import org.samtale.engine.grammar.TranslationShapes;

/** The kinds of files that authors write, each with a schema of its own. */
public enum KindOfFile {
    SCENARIO("scenario"),
    TRANSLATION("translation"),
    FRAMEWORK("framework"),
    FRAMEWORK_TRANSLATION("framework-translation"),
    PEOPLE("people"),
    PEOPLE_TRANSLATION("people-translation"),
    LINT("lint");

    private final String word;

    KindOfFile(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<KindOfFile> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** What the file with the schema is called. */
    public String schemaFile() {
        return word + ".schema.json";
    }

    /** The schema, with the names of a framework to choose from and a few words about each code of the checker. */
    public String schema(SharedNames names, Function<DiagnosticCode, String> codes) {
        return JsonSchema.print(shape(codes), names);
    }

    Shape shape(Function<DiagnosticCode, String> codes) {
        return switch (this) {
            case SCENARIO -> ScenarioShapes.SCENARIO;
            case TRANSLATION -> TranslationShapes.OF_SCENARIO;
            case FRAMEWORK -> FrameworkShapes.FRAMEWORK;
            case FRAMEWORK_TRANSLATION -> TranslationShapes.OF_FRAMEWORK;
            case PEOPLE -> PeopleShapes.PEOPLE;
            case PEOPLE_TRANSLATION -> TranslationShapes.OF_PEOPLE;
            case LINT -> Severities.shape(codes);
        };
    }
}
