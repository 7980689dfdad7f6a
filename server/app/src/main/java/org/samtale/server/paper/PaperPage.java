package org.samtale.server.paper;

import java.util.Optional;
import org.samtale.server.page.Shell;
import org.samtale.server.page.Words;

/**
 * A paper as whoever has the link reads it.
 *
 * @param day on which it was shared
 * @param own what its owner sees in addition
 */
public record PaperPage(Shell shell, Paper paper, String name, String day, Optional<Own> own) {

    /**
     * For the owner.
     *
     * @param link to send to others
     * @param back where it is stopped
     */
    public record Own(String link, String back) {}

    public Words words() {
        return shell.words();
    }
}
