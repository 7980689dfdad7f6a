package org.samtale.engine.compile;

import java.util.ArrayDeque;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;

/** Refuses files that are deeper or longer than anybody writes, before anything walks through them. */
final class SizeCheck {

    private static final int DEEPEST = 24;
    private static final int MOST_VALUES = 200_000;

    private record Level(Source source, int depth) {}

    private SizeCheck() {}

    /** Whether the file can be read on; never descends by recursion. */
    static boolean isReadable(Problems problems, SourceFile file) {
        var waiting = new ArrayDeque<Level>();
        waiting.push(new Level(file.root(), 1));
        int values = 0;
        while (!waiting.isEmpty()) {
            var level = waiting.pop();
            if (level.depth() > DEEPEST) {
                problems.add(
                        DiagnosticCode.TOO_DEEP,
                        level.source().place(),
                        "Things stand inside things more than " + DEEPEST + " times here.",
                        "A scenario needs less than half of that; look for a wrong indentation.");
                return false;
            }
            if (++values > MOST_VALUES) {
                problems.add(
                        DiagnosticCode.TOO_LONG,
                        level.source().place(),
                        "The file has more than " + MOST_VALUES + " values.",
                        "Split the scenario in two.");
                return false;
            }
            switch (level.source()) {
                case Source.Mapping mapping ->
                    mapping.entries().forEach(entry -> waiting.push(new Level(entry.value(), level.depth() + 1)));
                case Source.Sequence sequence ->
                    sequence.items().forEach(item -> waiting.push(new Level(item, level.depth() + 1)));
                case Source.Scalar scalar -> {}
            }
        }
        return true;
    }
}
