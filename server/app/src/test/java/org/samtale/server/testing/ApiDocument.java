package org.samtale.server.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** One of the documents that describe the interface, and what the server says held against it. */
public final class ApiDocument {
    private static final ApiDocument OPEN_API = new ApiDocument("openapi.yaml");
    private static final ApiDocument ASYNC_API = new ApiDocument("asyncapi.yaml");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final String name;
    private final JsonNode document;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    private ApiDocument(String name) {
        this.name = name;
        try (var stream = ApiDocument.class.getResourceAsStream("/api/" + name)) {
            this.document = new YAMLMapper().readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static ApiDocument openApi() {
        return OPEN_API;
    }

    public static ApiDocument asyncApi() {
        return ASYNC_API;
    }

    /** Every described call as method and path, such as {@code GET /api/attempts/:attempt}. */
    public SortedSet<String> calls() {
        var calls = new TreeSet<String>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> calls.add(
                        method.toUpperCase(Locale.ROOT) + " " + path.getKey().replaceAll("\\{(\\w+)}", ":$1"))));
        return calls;
    }

    /** The message types of the socket. */
    public SortedSet<String> messages() {
        var messages = new TreeSet<String>();
        document.path("components").path("messages").fieldNames().forEachRemaining(messages::add);
        return messages;
    }

    /** Fails when an answer of the interface is not as described. What is no call of the interface is not looked at. */
    void check(String method, String path, Answer answer) {
        var plain = path.replaceFirst("[?#].*", "");
        described(plain).ifPresent(template -> {
            var responses = document.path("paths")
                    .path(template)
                    .path(method.toLowerCase(Locale.ROOT))
                    .path("responses");
            if (responses.isMissingNode() || answer.status() == 405) {
                return;
            }
            var status = String.valueOf(answer.status());
            var pointer = "#/paths/" + escaped(template) + "/" + method.toLowerCase(Locale.ROOT) + "/responses/"
                    + status + "/content/application~1json/schema";
            if (responses.has(status)) {
                if (responses.path(status).path("content").has("application/json")) {
                    check(pointer, answer.json());
                }
            } else {
                check("#/components/schemas/Problem", answer.json());
            }
        });
    }

    /** Fails when this is not what the document calls so. */
    public void checkSchema(String called, JsonNode value) {
        check("#/components/schemas/" + called, value);
    }

    /** Fails when a message of the socket is not as described. */
    public void checkMessage(JsonNode message) {
        check("#/components/schemas/" + message.path("type").asText(), message);
    }

    private Optional<String> described(String path) {
        var found = new ArrayList<String>();
        document.path("paths").fieldNames().forEachRemaining(template -> {
            var pattern = Pattern.compile(template.replaceAll("\\{\\w+}", "[^/]+"));
            if (pattern.matcher(path).matches()) {
                found.add(template);
            }
        });
        return found.stream().findFirst();
    }

    private static String escaped(String template) {
        return template.replace("~", "~0")
                .replace("/", "~1")
                .replace("{", "%7B")
                .replace("}", "%7D");
    }

    private void check(String pointer, JsonNode value) {
        var schema = schemas.computeIfAbsent(
                pointer, at -> FACTORY.getSchema(SchemaLocation.of("classpath:/api/" + name + at)));
        var mistakes = schema.validate(value);
        if (!mistakes.isEmpty()) {
            throw new AssertionError("Not as " + name + pointer + " says: " + mistakes + "\n" + value);
        }
    }
}
