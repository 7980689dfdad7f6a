package org.samtale.server.content;

import java.nio.file.Path;
import org.samtale.server.library.DiagnosticReport;
import org.samtale.server.library.LibraryWatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the organisation says in local boxes now. A text that cannot be read is not shown, and the course's own stands there. */
public final class Locals implements LibraryWatcher.Watched {
    private static final Logger LOG = LoggerFactory.getLogger(Locals.class);

    private final Path folder;
    private volatile LocalTexts texts = LocalTexts.NONE;

    public Locals(Path folder) {
        this.folder = folder;
    }

    public LocalTexts texts() {
        return texts;
    }

    @Override
    public long stamp() {
        return CourseFolder.stamp(folder);
    }

    @Override
    public void reload() {
        var read = LocalTexts.load(folder);
        if (!read.diagnostics().isEmpty()) {
            LOG.warn("Local texts in {}:\n{}", folder, new DiagnosticReport(folder, read.diagnostics()).text());
        }
        texts = read;
    }
}
