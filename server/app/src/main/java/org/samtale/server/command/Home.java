package org.samtale.server.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.config.ConfigReader;
import org.samtale.server.library.LibraryScenario;
import org.samtale.server.library.ScenarioFolder;
import org.samtale.server.library.ScenarioLibrary;

/**
 * Where the program was started and with what.
 *
 * @param folder the repository, or the unpacked distribution
 * @param here the folder somebody works in
 * @param development started from the repository to work on it
 */
public record Home(Path folder, Map<String, String> environment, Path here, boolean development) {

    /** Where an author's scenarios are: in the folder that was named, else where they work, else beside the program. */
    Path scenarios() {
        return !ConfigReader.namesScenarios(environment) && new ScenarioFolder(here).isMeant()
                ? here
                : ConfigReader.scenarios(environment, folder);
    }

    /** Where the keys lie that certificates are checked with: with the program, where nothing lies that somebody was sent. */
    Path issuerKeys() {
        return folder.resolve(IssuerKeysCommand.FILE);
    }

    Path content() {
        return ConfigReader.content(environment, folder);
    }

    /** What the organisation of this installation says in courses. */
    Path local() {
        return ConfigReader.local(environment, folder);
    }

    /** How long the conversations take that courses can name; empty where there is no folder of them. */
    Optional<Map<ScenarioId, Integer>> minutes() {
        return Optional.of(scenarios()).filter(Files::isDirectory).map(one -> new ScenarioFolder(one).minutes());
    }

    /** A scenario that can be played; tells the terminal when there is none by that name. */
    Optional<LibraryScenario> findScenario(String id, Terminal terminal) {
        var found = ScenarioLibrary.loadOne(scenarios(), new ScenarioId(id));
        if (found.isEmpty()) {
            failToFind(id, scenarios(), terminal);
        }
        return found;
    }

    static int failToFind(String id, Path scenarios, Terminal terminal) {
        return terminal.fail(
                "There is no scenario " + id + " that can be played in " + scenarios + "; samtale lint tells why.");
    }

    /** As somebody names it who works where the program was started. */
    static Path shown(Path path) {
        var here = Path.of("").toAbsolutePath();
        var absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }
}
