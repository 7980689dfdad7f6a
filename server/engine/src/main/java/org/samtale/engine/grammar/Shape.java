package org.samtale.engine.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.grammar.Key.Presence;

/**
 * A place with keys of its own, such as a choice.
 *
 * @param others what stands behind keys that are names the author gave, where such may stand
 */
public record Shape(String name, String means, Map<String, Key> keys, Optional<Type> others, List<Rule> rules) {

    public Shape {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        rules = List.copyOf(rules);
    }

    public static Shape named(String name, String means) {
        return new Shape(name, means, Map.of(), Optional.empty(), List.of());
    }

    /** The same with one more key. */
    public Shape with(Key key) {
        var more = new LinkedHashMap<>(keys);
        if (more.put(key.name(), key) != null) {
            throw new IllegalArgumentException("'" + key.name() + "' stands twice in " + name);
        }
        return new Shape(name, means, more, others, rules);
    }

    /** The same with all keys of another one, and what those have to do with each other. */
    Shape with(Shape other) {
        var both = this;
        for (var key : other.keys.values()) {
            both = both.with(key);
        }
        for (var rule : other.rules) {
            both = both.with(rule);
        }
        return both;
    }

    Shape must(String key, Type type, String means) {
        return with(new Key(key, type, Presence.MUST, means));
    }

    Shape may(String key, Type type, String means) {
        return with(new Key(key, type, Presence.MAY, means));
    }

    Shape depends(String key, Type type, String means) {
        return with(new Key(key, type, Presence.DEPENDS, means));
    }

    Shape never(String key, String means) {
        return with(new Key(key, Type.text(), Presence.NEVER, means));
    }

    Shape orNames(Type value) {
        return new Shape(name, means, keys, Optional.of(value), rules);
    }

    Shape with(Rule rule) {
        var more = new ArrayList<>(rules);
        more.add(rule);
        return new Shape(name, means, keys, others, more);
    }

    /** Requires that it is declared: a reader that asks for another key would take what no editor knows. */
    public Key key(String key) {
        var declared = keys.get(key);
        if (declared == null) {
            throw new IllegalArgumentException("'" + key + "' is not declared as a key of " + name);
        }
        return declared;
    }

    /** Requires that a number stands behind the key. */
    public Type.Whole number(String key) {
        if (key(key).type() instanceof Type.Whole number) {
            return number;
        }
        throw new IllegalArgumentException("'" + key + "' of " + name + " is declared as something else than a number");
    }

    /** Requires that one of a few words stands behind the key. */
    public List<String> words(String key) {
        if (key(key).type() instanceof Type.Word word) {
            return word.words();
        }
        throw new IllegalArgumentException("'" + key + "' of " + name + " is declared as something else than a word");
    }
}
