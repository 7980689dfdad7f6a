package org.samtale.server.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samtale.engine.compile.Fingerprint;
import org.samtale.engine.scenario.Scenario;

/**
 * The text of a translation file, in which single values are replaced or added. Everything else stays to the letter:
 * comments, blank lines, and the order in which things stand.
 */
public final class SideFile {
    private static final String MADE_FROM = "made-from";

    private final String text;
    private final Map<List<String>, Set<String>> order;
    private final SideNode.Branch root;
    private final Map<String, Object> put = new LinkedHashMap<>();
    private final List<Splice> splices = new ArrayList<>();

    private record Splice(int start, int end, String text) {}

    /** The file of a language of this scenario; what is added stands where the source has it. */
    SideFile(String text, Scenario scenario) {
        this(text, order(scenario));
    }

    private SideFile(String text, Map<List<String>, Set<String>> order) {
        this.text = text;
        this.order = order;
        this.root = SideNode.read(text);
    }

    /** What stands below a key, as the source has it. */
    private static Map<List<String>, Set<String>> order(Scenario scenario) {
        var paths = new ArrayList<List<String>>();
        paths.add(List.of("scenario"));
        paths.add(List.of("language"));
        scenario.texts().stream()
                .filter(text -> Fingerprint.isOfScenario(text))
                .forEach(text -> paths.add(text.path()));
        Fingerprint.ofScenario(scenario).keySet().forEach(entry -> paths.add(List.of(MADE_FROM, entry)));
        var order = new HashMap<List<String>, Set<String>>();
        for (var path : paths) {
            for (int i = 0; i < path.size(); i++) {
                order.computeIfAbsent(path.subList(0, i), above -> new LinkedHashSet<>())
                        .add(path.get(i));
            }
        }
        return order;
    }

    /** The same file, made from these sources and no others. */
    public static String madeFrom(String text, Map<String, Fingerprint> sources) {
        var block = sources.entrySet().stream()
                .map(entry -> "\n  " + entry.getKey() + ": "
                        + YamlWords.quoted(entry.getValue().value()))
                .collect(Collectors.joining("", MADE_FROM + ":", ""))
                .replace("\n", ends(text));
        var file = new SideFile(text, Map.of());
        var start = file.root.starts().get(MADE_FROM);
        var node = file.root.children().get(MADE_FROM);
        return start == null || node == null
                ? text.stripTrailing() + ends(text) + ends(text) + block + ends(text)
                : text.substring(0, start) + block + text.substring(Math.max(node.end(), start));
    }

    /** What is noted in a file as made from other sources than these. */
    public static List<String> madeFromOthers(String text, Map<String, Fingerprint> sources) {
        var file = new SideFile(text, Map.of());
        return sources.entrySet().stream()
                .filter(source -> file.madeFrom(source.getKey())
                        .filter(noted -> !noted.equals(source.getValue().value()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a value stands right here, with nothing below it. */
    boolean hasValue(List<String> path) {
        return find(path).filter(SideNode.Leaf.class::isInstance).isPresent();
    }

    /** What the source was when an entry was translated. */
    Optional<String> madeFrom(String entry) {
        return find(List.of(MADE_FROM, entry))
                .flatMap(node -> node instanceof SideNode.Leaf leaf ? Optional.of(leaf.value()) : Optional.empty());
    }

    void putMadeFrom(String entry, Fingerprint source) {
        put(List.of(MADE_FROM, entry), source.value());
    }

    void put(List<String> path, String value) {
        var at = put;
        for (var key : path.subList(0, path.size() - 1)) {
            at = below(at.computeIfAbsent(key, one -> new LinkedHashMap<String, Object>()));
        }
        at.put(path.getLast(), value);
    }

    @SuppressWarnings("unchecked") // what is put is a text or a map of these
    private static Map<String, Object> below(Object value) {
        return (Map<String, Object>) value;
    }

    private Optional<SideNode> find(List<String> path) {
        Optional<SideNode> at = Optional.of(root);
        for (var key : path) {
            at = at.flatMap(node -> node instanceof SideNode.Branch branch
                    ? Optional.ofNullable(branch.children().get(key))
                    : Optional.empty());
        }
        return at;
    }

    /** The file with everything that was put. */
    String written() {
        splices.clear();
        merge(List.of(), root, put);
        splices.sort(Comparator.comparingInt(Splice::start));
        var ends = ends(text);
        var written = new StringBuilder();
        int from = 0;
        for (var splice : splices) {
            written.append(text, from, splice.start()).append(splice.text().replace("\n", ends));
            from = splice.end();
        }
        return written.append(text, from, text.length()).toString();
    }

    private static String ends(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private void merge(List<String> path, SideNode.Branch branch, Map<String, Object> values) {
        var missing = new LinkedHashMap<String, Object>();
        values.forEach((key, value) -> {
            switch (branch.children().get(key)) {
                case null -> missing.put(key, value);
                case SideNode.Branch inner -> merge(with(path, key), inner, below(value));
                case SideNode.Leaf leaf -> replace(leaf, branch, key, value);
            }
        });
        if (!missing.isEmpty()) {
            insert(path, branch, missing);
        }
    }

    private void replace(SideNode.Leaf leaf, SideNode.Branch branch, String key, Object value) {
        var old = text.substring(leaf.start(), leaf.end());
        var words = value instanceof String one
                ? YamlWords.instead(old, one, branch.column(), branch.flow())
                : YamlWords.flow(key, value);
        splices.add(new Splice(leaf.start(), leaf.end(), (old.isEmpty() ? " " : "") + words));
    }

    /** Each behind the nearest that stands before it in the source, or else before all others. */
    private void insert(List<String> path, SideNode.Branch branch, Map<String, Object> missing) {
        var groups = new LinkedHashMap<Optional<String>, Map<String, Object>>();
        Optional<String> before = Optional.empty();
        for (var key : order.getOrDefault(path, missing.keySet())) {
            if (branch.children().containsKey(key)) {
                before = Optional.of(key);
            } else if (missing.containsKey(key)) {
                groups.computeIfAbsent(before, one -> new LinkedHashMap<>()).put(key, missing.get(key));
            }
        }
        groups.forEach((key, values) -> {
            var node = key.map(one -> branch.children().get(one));
            if (branch.flow()) {
                insertFlow(branch, node, values);
            } else {
                insertBlock(branch, node, values);
            }
        });
    }

    private void insertFlow(SideNode.Branch branch, Optional<SideNode> before, Map<String, Object> values) {
        var inside = YamlWords.inside(values, branch.list());
        if (before.isPresent()) {
            at(before.get().end(), ", " + inside);
        } else if (branch.starts().isEmpty()) {
            at(branch.end() - 1, " " + inside + " ");
        } else {
            at(first(branch), inside + ", ");
        }
    }

    private void insertBlock(SideNode.Branch branch, Optional<SideNode> before, Map<String, Object> values) {
        var indent = " ".repeat(branch.column());
        var lines = YamlWords.block(values, indent, branch.list(), branch == root);
        if (before.isEmpty() && !branch.starts().isEmpty()) {
            at(first(branch), lines.substring(indent.length()) + indent);
            return;
        }
        int end = text.indexOf('\n', before.orElse(branch).end());
        at(end < 0 ? text.length() : end + 1, (end < 0 ? "\n" : "") + lines);
    }

    private static int first(SideNode.Branch branch) {
        return branch.starts().values().iterator().next();
    }

    private void at(int place, String added) {
        splices.add(new Splice(place, place, added));
    }

    private static List<String> with(List<String> path, String key) {
        var longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
