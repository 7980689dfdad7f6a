package org.samtale.server.paper;

import java.util.Optional;
import org.samtale.server.page.Shell;
import org.samtale.server.page.Words;

/**
 * Where an owner shares a paper, and stops it.
 *
 * @param since the day from which it is shared, if it is
 * @param name on it; may be empty
 * @param tooLong whether the name was
 * @param step the address of the step with the paper
 */
public record SharePage(Shell shell, Paper paper, Optional<String> since, String name, boolean tooLong, String step) {

    public Words words() {
        return shell.words();
    }
}
