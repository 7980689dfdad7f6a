package org.samtale.server.translation;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Where in the text of a translation file something begins and ends. */
sealed interface SideNode {

    /** Behind its last letter; blank lines and comments that follow do not belong to it. */
    int end();

    /** A value. */
    record Leaf(int start, int end, String value) implements SideNode {}

    /** A mapping, or a list whose items are counted from 1. */
    final class Branch implements SideNode {
        private final boolean list;
        private final boolean flow;
        private final int column;
        private final Map<String, SideNode> children = new LinkedHashMap<>();
        private final Map<String, Integer> starts = new LinkedHashMap<>();
        private int end;
        private @Nullable Leaf key;

        private Branch(boolean list, boolean flow, int column) {
            this.list = list;
            this.flow = flow;
            this.column = column;
        }

        private void take(SideNode node) {
            if (list) {
                children.put(String.valueOf(children.size() + 1), node);
            } else if (key == null && node instanceof Leaf leaf) {
                key = leaf;
                starts.put(leaf.value(), leaf.start());
            } else if (key != null) {
                children.put(key.value(), node);
                key = null;
            }
        }

        Map<String, SideNode> children() {
            return children;
        }

        /** Where its keys begin. */
        Map<String, Integer> starts() {
            return starts;
        }

        boolean list() {
            return list;
        }

        boolean flow() {
            return flow;
        }

        int column() {
            return column;
        }

        @Override
        public int end() {
            return flow
                    ? end
                    : Stream.concat(children.values().stream().map(SideNode::end), starts.values().stream())
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(end);
        }
    }

    /** Reads a file that the checker has read before: one mapping, without references. */
    static Branch read(String text) {
        var open = new ArrayDeque<Branch>();
        var root = new Branch(false, false, 0);
        var places = new Places(text);
        var settings = LoadSettings.builder()
                .setCodePointLimit(Math.max(text.length(), 1) * 2)
                .build();
        for (var event : new Parse(settings).parseString(text)) {
            switch (event) {
                case CollectionStartEvent start -> {
                    var branch = new Branch(
                            !(start instanceof MappingStartEvent),
                            start.getFlowStyle() == FlowStyle.FLOW,
                            start.getStartMark().map(Mark::getColumn).orElse(0));
                    if (open.isEmpty()) {
                        root = branch;
                    } else {
                        open.getFirst().take(branch);
                    }
                    open.push(branch);
                }
                case CollectionEndEvent end -> open.pop().end = places.end(event);
                case ScalarEvent scalar -> {
                    if (!open.isEmpty()) {
                        open.getFirst().take(places.leaf(scalar));
                    }
                }
                default -> {
                    // the marks of stream and document carry nothing
                }
            }
        }
        return root;
    }

    /** The library counts characters, Java the halves of some. */
    final class Places {
        private final String text;
        private int characters;
        private int halves;

        private Places(String text) {
            this.text = text;
        }

        private Leaf leaf(ScalarEvent scalar) {
            int start = scalar.getStartMark().map(this::offset).orElse(0);
            int end = end(scalar);
            return new Leaf(
                    start, start + text.substring(start, end).stripTrailing().length(), scalar.getValue());
        }

        private int end(Event event) {
            return event.getEndMark().map(this::offset).orElse(0);
        }

        /** Goes on from where it was asked last, because the marks come in the order of the text. */
        private int offset(Mark mark) {
            halves = text.offsetByCodePoints(halves, mark.getIndex() - characters);
            characters = mark.getIndex();
            return halves;
        }
    }
}
