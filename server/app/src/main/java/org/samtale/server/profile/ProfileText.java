package org.samtale.server.profile;

import java.util.LinkedHashMap;
import java.util.List;
import org.samtale.engine.scenario.Coding;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.attempt.Standing;
import org.samtale.server.profile.Profile.Tried;
import org.samtale.server.profile.Profile.Used;
import org.samtale.server.web.Json;
import org.samtale.server.web.JsonObject;

/** Puts a profile into words: those of the wanted language, or of the scenario's own where it lacks that. */
final class ProfileText {
    private final String language;

    ProfileText(String language) {
        this.language = language;
    }

    String of(Profile profile) {
        return new JsonObject()
                .list("tries", profile.tries().stream().map(this::tried).toList())
                .list("moves", profile.moves().stream().map(this::move).toList())
                .list("frameworks", frameworks(profile))
                .toString();
    }

    private String tried(Tried tried) {
        var standing = tried.standing();
        var wording = wording(standing);
        var scenario = standing.playable().scenario();
        var ending = standing.course().playthrough().ended().orElseThrow();
        var moves = new JsonObject();
        tried.moves().forEach((move, times) -> moves.number(move.value(), times));
        return new JsonObject()
                .text("attempt", standing.attempt().id().value().toString())
                .text("scenario", scenario.id().value())
                .text("language", wording.language().code())
                .text("title", wording.of(scenario.about().title()))
                .text("endedAt", Json.time(standing.endedAt().orElseThrow()))
                .text("ending", wording.of(ending.title()))
                .number("turns", tried.turns())
                .raw("moves", moves.toString())
                .toString();
    }

    private String move(Used used) {
        var wording = wording(used.in());
        var codes = new JsonObject();
        used.move().countsAs().forEach(code -> codes.text(code.coding().value(), wording.of(code.name())));
        return new JsonObject()
                .text("id", used.move().id().value())
                .text("language", wording.language().code())
                .text("name", wording.of(used.move().name()))
                .text("means", wording.of(used.move().means()))
                .flag("misstep", used.move().misstep())
                .raw("countsAs", codes.toString())
                .toString();
    }

    private List<String> frameworks(Profile profile) {
        var written = new LinkedHashMap<String, String>();
        for (var tried : profile.tries()) {
            var wording = wording(tried.standing());
            for (var coding :
                    tried.standing().playable().scenario().vocabulary().codings()) {
                written.put(coding.id().value(), framework(coding, wording));
            }
        }
        return List.copyOf(written.values());
    }

    private static String framework(Coding coding, Wording wording) {
        return new JsonObject()
                .text("id", coding.id().value())
                .text("name", wording.of(coding.name()))
                .text("source", wording.of(coding.source()))
                .toString();
    }

    private Wording wording(Standing standing) {
        return standing.playable().inOrSource(language).wording();
    }
}
