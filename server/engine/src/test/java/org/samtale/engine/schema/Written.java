package org.samtale.engine.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.explain.Explanation;
import org.samtale.engine.explain.Explanations;
import org.samtale.engine.explain.WrittenExample;
import org.samtale.engine.testing.Guide;
import org.samtale.engine.testing.Repository;
import org.samtale.engine.testing.Sections;
import org.samtale.engine.testing.SmallScenario;

/** A file in the language, and where it was found. */
record Written(String from, KindOfFile kind, String text) {

    /** Everything that is written in the repository and right. */
    static List<Written> right() {
        var all = new ArrayList<Written>();
        all.addAll(ofTheRepository());
        all.addAll(ofTheGuide());
        all.add(new Written("small", KindOfFile.SCENARIO, SmallScenario.text()));
        all.add(new Written("pair", KindOfFile.SCENARIO, SmallScenario.pairText()));
        all.add(new Written("framework of the tests", KindOfFile.FRAMEWORK, SmallScenario.frameworkText()));
        for (var explanation : explained()) {
            all.addAll(of(explanation.code().id(), new WrittenExample(explanation.right()).files()));
        }
        return all;
    }

    /** A file that is not YAML has no shape. */
    static List<Explanation> explained() {
        return Explanations.all().stream()
                .filter(one -> one.code() != DiagnosticCode.UNREADABLE)
                .toList();
    }

    static List<Written> ofTheRepository() {
        var all = new ArrayList<Written>();
        for (var file : Repository.files(Repository.scenarios(), ".yaml")) {
            try {
                var name = file.getFileName().toString();
                all.add(new Written(name, kind(name), Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    static List<Written> ofTheGuide() {
        var all = new ArrayList<Written>();
        var blocks = Guide.blocks("yaml");
        for (var block : blocks) {
            var from = "the guide: " + block.lines().findFirst().orElse("");
            if (block.startsWith("# ")) {
                all.add(new Written(
                        from, kind(block.lines().findFirst().orElseThrow().substring(2)), block));
            } else if (block.startsWith("framework:")) {
                var framework = Sections.merged(Guide.file("framework.yaml"), block);
                all.add(new Written(from, KindOfFile.FRAMEWORK, framework));
            } else if (block.contains("language: nb")) {
                all.add(new Written(from, KindOfFile.TRANSLATION, block));
            } else {
                all.add(new Written(from, KindOfFile.SCENARIO, Sections.merged(blocks.getFirst(), block)));
            }
        }
        Guide.blocks("text").stream()
                .filter(block -> block.startsWith("S"))
                .forEach(block -> all.add(new Written("the guide: lint.yaml", KindOfFile.LINT, block)));
        return all;
    }

    static List<Written> of(String from, Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> new Written(from + " " + file.getKey(), kind(file.getKey()), file.getValue()))
                .toList();
    }

    /** As the patterns for editors have it. */
    private static KindOfFile kind(String name) {
        if (name.equals("lint.yaml")) {
            return KindOfFile.LINT;
        }
        if (name.startsWith("framework.")) {
            return name.equals("framework.yaml") ? KindOfFile.FRAMEWORK : KindOfFile.FRAMEWORK_TRANSLATION;
        }
        if (name.contains(".scenario.")) {
            return name.endsWith(".scenario.yaml") ? KindOfFile.SCENARIO : KindOfFile.TRANSLATION;
        }
        return name.indexOf('.') == name.lastIndexOf('.') ? KindOfFile.PEOPLE : KindOfFile.PEOPLE_TRANSLATION;
    }

    @Override
    public String toString() {
        return from;
    }
}
