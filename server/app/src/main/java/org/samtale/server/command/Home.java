package org.samtale.server.command;

import java.nio.file.Path;
import java.util.Map;
import org.samtale.server.config.ConfigReader;

/**
 * Where the program was started and with what.
 *
 * @param folder the repository, or the unpacked distribution
 * @param development started from the repository to work on it
 */
public record Home(Path folder, Map<String, String> environment, boolean development) {

    Path scenarios() {
        return ConfigReader.scenarios(environment, folder);
    }
}
