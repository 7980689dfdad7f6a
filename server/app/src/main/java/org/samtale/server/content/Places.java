package org.samtale.server.content;

import java.util.List;
import org.commonmark.node.Node;
import org.samtale.engine.source.Place;

/** Where a node stands in the file of the author. The library counts halves of some characters, people do not. */
record Places(String file, List<String> lines) {

    Place of(Node node) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return node.getParent() == null ? new Place(file, 1, 1) : of(node.getParent());
        }
        int line = Math.min(spans.getFirst().getLineIndex(), lines.size() - 1);
        var text = lines.get(line);
        int column = Math.min(spans.getFirst().getColumnIndex(), text.length());
        return new Place(file, line + 1, text.codePointCount(0, column) + 1);
    }
}
