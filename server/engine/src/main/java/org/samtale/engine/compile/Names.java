package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** Which names there are, where each was given, and which of them anything refers to. */
final class Names {

    private static final int LONGEST = 64;

    /** What conditions ask for by its name alone. */
    private static final List<Kind> ASKED_BY_NAME = List.of(Kind.METER, Kind.FLAG, Kind.VALUE, Kind.COMPUTED);

    private final Problems problems;
    private final Map<Kind, Map<String, Declared>> tables = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> referred = new EnumMap<>(Kind.class);

    private record Declared(int index, Place place) {}

    Names(Problems problems) {
        this.problems = problems;
        for (var kind : Kind.values()) {
            tables.put(kind, new LinkedHashMap<>());
            referred.put(kind, new HashSet<>());
        }
    }

    /** Whether the name is new. A badly spelt one is told about and taken all the same, so that it can be referred to. */
    boolean declare(Kind kind, Place place, String name) {
        if (!isKebabCase(name)) {
            problems.add(
                    DiagnosticCode.BAD_ID,
                    place,
                    "'" + shortened(name) + "' cannot be the name of a " + kind.noun() + ".",
                    "Use small letters a-z, digits and hyphens, beginning with a letter: '" + kebabCase(name) + "'.");
        } else if (kind.reserved().contains(name) || asksForASilence(kind, name)) {
            problems.add(
                    DiagnosticCode.RESERVED_NAME,
                    place,
                    "'" + name + "' means something else where a " + kind.noun() + " is written.",
                    "Choose another name.");
        } else {
            asked(kind, place, name);
        }
        var earlier = table(kind).get(name);
        if (earlier != null) {
            problems.add(
                    DiagnosticCode.DUPLICATE_ID,
                    place,
                    "There are two of the " + kind.noun() + " '" + name + "'.",
                    "The first stands in " + where(earlier.place(), place) + "; give one of them another name.");
            return false;
        }
        table(kind).put(name, new Declared(table(kind).size(), place));
        return true;
    }

    private static String where(Place earlier, Place place) {
        return (earlier.file().equals(place.file()) ? "" : earlier.file() + ", ") + "line " + earlier.line();
    }

    private boolean asksForASilence(Kind kind, String name) {
        return ASKED_BY_NAME.contains(kind) && name.equals(Words.WAITED) && count(Kind.SILENCE) > 0;
    }

    /** Conditions ask for all of these by their names alone. */
    private void asked(Kind kind, Place place, String name) {
        for (var other : ASKED_BY_NAME.contains(kind) ? ASKED_BY_NAME : List.<Kind>of()) {
            if (other != kind && table(other).containsKey(name)) {
                problems.add(
                        DiagnosticCode.RESERVED_NAME,
                        place,
                        "'" + name + "' is a " + other.noun() + " already, so it cannot be a " + kind.noun() + " too.",
                        "Choose another name.");
            }
        }
    }

    OptionalInt find(Kind kind, String name) {
        var declared = table(kind).get(name);
        if (declared == null) {
            return OptionalInt.empty();
        }
        referred(kind).add(name);
        return OptionalInt.of(declared.index());
    }

    /** Gives a name that authors cannot give. */
    int declareReserved(Kind kind, Place place, String name) {
        table(kind).put(name, new Declared(table(kind).size(), place));
        return table(kind).size() - 1;
    }

    /** Gives the names of a kind a new order, each an index by it; what is not in the order is forgotten. */
    void arrange(Kind kind, List<String> order) {
        var arranged = new LinkedHashMap<String, Declared>();
        for (var name : order) {
            arranged.put(name, new Declared(arranged.size(), place(kind, name)));
        }
        tables.put(kind, arranged);
    }

    /** The index of what is referred to; tells about a name that does not exist. */
    OptionalInt refer(Kind kind, Place place, String name) {
        return refer(kind, place, name, List.of());
    }

    /** The same where a few words of the language can stand, too. */
    OptionalInt refer(Kind kind, Place place, String name, List<String> words) {
        var found = find(kind, name);
        if (found.isEmpty()) {
            problems.add(
                    kind.unknown(),
                    place,
                    "There is no " + kind.noun() + " '" + shortened(name) + "'" + whatElse(kind, name) + ".",
                    problems.areMany() ? "Name one that there is." : remedy(kind, name, words));
        }
        return found;
    }

    private String remedy(Kind kind, String name, List<String> words) {
        var several = List.of(name.split(",\\s*", -1));
        if (several.size() > 1 && several.stream().allMatch(one -> exists(kind, one))) {
            return "Several stand in brackets: [ " + String.join(", ", several) + " ].";
        }
        var possible = new ArrayList<>(words);
        possible.addAll(all(kind));
        return Spelling.remedy(name, possible);
    }

    OptionalInt refer(Kind kind, Source.Scalar name) {
        return refer(kind, name.place(), name.text());
    }

    boolean isReferred(Kind kind, String name) {
        return referred(kind).contains(name);
    }

    boolean exists(Kind kind, String name) {
        return table(kind).containsKey(name);
    }

    Collection<String> all(Kind kind) {
        return table(kind).keySet();
    }

    int count(Kind kind) {
        return table(kind).size();
    }

    /** Requires a name that was declared. */
    Place place(Kind kind, String name) {
        var declared = table(kind).get(name);
        if (declared == null) {
            throw new IllegalArgumentException("no " + kind + " " + name);
        }
        return declared.place();
    }

    private String whatElse(Kind wanted, String name) {
        for (var kind : Kind.values()) {
            if (kind != wanted && kind != Kind.LINE && table(kind).containsKey(name)) {
                return "; '" + name + "' is a " + kind.noun();
            }
        }
        return "";
    }

    private Map<String, Declared> table(Kind kind) {
        return tables.getOrDefault(kind, Map.of());
    }

    private Set<String> referred(Kind kind) {
        return referred.getOrDefault(kind, Set.of());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
    }

    static boolean isKebabCase(String name) {
        if (name.isEmpty() || name.length() > LONGEST || !isLetter(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String kebabCase(String name) {
        var kebab = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), LONGEST); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            if (isLetter(c) || (c >= '0' && c <= '9' && !kebab.isEmpty())) {
                kebab.append(c);
            } else if (!kebab.isEmpty() && kebab.charAt(kebab.length() - 1) != '-') {
                kebab.append('-');
            }
        }
        return kebab.isEmpty() ? "a-name" : kebab.toString();
    }
}
