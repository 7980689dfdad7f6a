package org.samtale.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.samtale.engine.explain.Explanations;
import org.samtale.engine.testing.Scenarios;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Says of a file what an editor with the schemas would say. */
final class Editor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SharedNames NAMES = SharedNames.of(Scenarios.framework());

    private final Map<KindOfFile, com.networknt.schema.JsonSchema> schemas = new EnumMap<>(KindOfFile.class);

    Editor() {
        var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
        for (var kind : KindOfFile.values()) {
            schemas.put(kind, factory.getSchema(schema(kind)));
        }
    }

    /** As it is committed. */
    static String schema(KindOfFile kind) {
        return kind.schema(NAMES, code -> Explanations.of(code).title());
    }

    Set<ValidationMessage> complaints(Written file) {
        var schema = schemas.get(file.kind());
        if (schema == null) {
            throw new IllegalStateException("no schema for " + file.kind());
        }
        return schema.validate(tree(file.text()));
    }

    /** As YAML 1.2 has it, which is how editors read it. */
    private static JsonNode tree(String text) {
        var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        return JSON.valueToTree(new Load(settings).loadFromString(text));
    }
}
