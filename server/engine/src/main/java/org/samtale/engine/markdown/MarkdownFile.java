package org.samtale.engine.markdown;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.source.Source;

/**
 * One file in Markdown, read but not understood yet.
 *
 * @param frontMatter what stands between the lines {@code ---} at its top
 */
public record MarkdownFile(String name, Optional<Source> frontMatter, List<MarkdownBlock> blocks) {

    public MarkdownFile {
        blocks = List.copyOf(blocks);
    }
}
