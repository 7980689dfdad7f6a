package org.samtale.engine.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samtale.engine.grammar.Key;
import org.samtale.engine.grammar.Key.Presence;
import org.samtale.engine.grammar.Rule;
import org.samtale.engine.grammar.Shape;
import org.samtale.engine.grammar.Type;

/** The schema of one kind of file. */
public final class JsonSchema {

    private static final String NAME = "^[a-z][a-z0-9-]*$";
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_TEXT = 4_000;
    private static final String DEFINITIONS = "definitions";

    private final SharedNames names;
    private final Map<String, Shape> defined = new LinkedHashMap<>();
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private JsonSchema(SharedNames names) {
        this.names = names;
    }

    /** With the names of a framework, which are offered and not demanded. */
    public static String print(Shape file, SharedNames names) {
        var schema = new JsonSchema(names);
        var root = new LinkedHashMap<String, Object>();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("$comment", "Made with 'samtale schema'; changed by hand it would be refused by the build.");
        root.put("title", file.name());
        root.putAll(schema.object(file));
        root.put(DEFINITIONS, schema.definitions);
        return JsonText.print(root);
    }

    private Map<String, Object> object(Shape shape) {
        var object = map("description", shape.means());
        object.put("type", "object");
        var properties = new LinkedHashMap<String, Object>();
        for (var key : shape.keys().values()) {
            if (key.presence() != Presence.NEVER) {
                var property = map("description", key.means());
                property.putAll(type(key.type()));
                properties.put(key.name(), property);
            }
        }
        object.put("properties", properties);
        var required = shape.keys().values().stream()
                .filter(key -> key.presence() == Presence.MUST)
                .map(Key::name)
                .toList();
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put(
                "additionalProperties", shape.others().<Object>map(this::type).orElse(false));
        if (!shape.rules().isEmpty()) {
            object.put("allOf", shape.rules().stream().map(this::rule).toList());
        }
        return object;
    }

    private Map<String, Object> rule(Rule rule) {
        return switch (rule) {
            case Rule.Needs needs -> map("dependencies", map(needs.key(), List.of(needs.other())));
            case Rule.AnyOf any ->
                map("anyOf", any.keys().stream().map(JsonSchema::there).toList());
            case Rule.Excludes excludes ->
                when(
                        excludes.key(),
                        map(
                                "not",
                                map(
                                        "anyOf",
                                        excludes.others().stream()
                                                .map(JsonSchema::there)
                                                .toList())));
            case Rule.OnlyWith only -> {
                var allowed = new ArrayList<>(only.others());
                allowed.add(only.key());
                yield when(only.key(), map("propertyNames", map("enum", allowed)));
            }
        };
    }

    private static Map<String, Object> when(String key, Map<String, Object> then) {
        var rule = map("if", there(key));
        rule.put("then", then);
        return rule;
    }

    private static Map<String, Object> there(String key) {
        return map("required", List.of(key));
    }

    private Map<String, Object> type(Type type) {
        return switch (type) {
            case Type.Text text -> {
                var words = scalar("\\S");
                words.put("maxLength", LONGEST_TEXT);
                yield words;
            }
            case Type.Word word -> map("enum", word.words());
            case Type.Yes yes -> map("type", "boolean");
            case Type.Whole number -> range("integer", number.low(), number.high());
            case Type.Decimal decimal -> range("number", decimal.low(), decimal.high());
            case Type.Name name -> name();
            case Type.Shared shared -> shared(shared);
            case Type.Phrase phrase -> scalar("\\S");
            case Type.Form form -> {
                var written = map("type", "string");
                written.put("pattern", form.pattern());
                yield written;
            }
            case Type.ListOf list -> {
                var array = map("type", "array");
                array.put("items", type(list.item()));
                limited(array, "Items", list.least(), list.most());
                yield array;
            }
            case Type.OneOrMore more -> {
                var array = map("type", "array");
                array.put("items", type(more.item()));
                yield map("anyOf", List.of(type(more.item()), array));
            }
            case Type.MapOf of -> {
                var object = map("type", "object");
                object.put("propertyNames", name());
                object.put("additionalProperties", type(of.value()));
                limited(object, "Properties", of.least(), of.most());
                yield object;
            }
            case Type.Of of -> map("allOf", List.of(reference(of.shape())));
            case Type.Either either -> map("anyOf", List.of(type(either.one()), type(either.other())));
        };
    }

    /** Whatever YAML takes a few plain signs for, the compiler takes them as they stand there. */
    private static Map<String, Object> scalar(String pattern) {
        var scalar = map("type", List.of("string", "number", "boolean"));
        scalar.put("pattern", pattern);
        return scalar;
    }

    private static Map<String, Object> range(String kind, int low, int high) {
        var range = map("type", kind);
        range.put("minimum", low);
        range.put("maximum", high);
        return range;
    }

    private static void limited(Map<String, Object> many, String what, int least, int most) {
        if (least > 0) {
            many.put("min" + what, least);
        }
        if (most < Integer.MAX_VALUE) {
            many.put("max" + what, most);
        }
    }

    private static Map<String, Object> name() {
        var name = map("type", "string");
        name.put("pattern", NAME);
        name.put("maxLength", LONGEST_NAME);
        return name;
    }

    private Map<String, Object> shared(Type.Shared shared) {
        var known = names.of(shared.of());
        return known.isEmpty() ? name() : map("anyOf", List.of(map("enum", known), name()));
    }

    private Map<String, Object> reference(Shape shape) {
        var id = shape.name().replace(' ', '-');
        var other = defined.putIfAbsent(id, shape);
        if (other == null) {
            // Its place comes first, and what it is made of after.
            definitions.put(id, Map.of());
            definitions.put(id, object(shape));
        } else if (!other.equals(shape)) {
            throw new IllegalArgumentException("two different shapes are called " + id);
        }
        return map("$ref", "#/" + DEFINITIONS + "/" + id);
    }

    private static Map<String, Object> map(String key, Object value) {
        var map = new LinkedHashMap<String, Object>();
        map.put(key, value);
        return map;
    }
}
