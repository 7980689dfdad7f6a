package org.samtale.server.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Label;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.library.LibraryScenario;
import org.samtale.server.web.Json;
import org.samtale.server.web.JsonObject;

/** A scenario in one language, as the pages before a conversation show it. */
final class ScenarioText {
    private final LibraryScenario found;
    private final Scenario scenario;
    private final Wording wording;

    private ScenarioText(LibraryScenario found, Wording wording) {
        this.found = found;
        this.scenario = found.scenario();
        this.wording = wording;
    }

    /** As much as a list of scenarios needs. */
    static String card(LibraryScenario found, Wording wording) {
        var text = new ScenarioText(found, wording);
        return text.card().raw("pair", text.seats().map(JsonObject::toString)).toString();
    }

    /** With everything a learner reads before beginning. */
    static String whole(LibraryScenario found, Wording wording) {
        return new ScenarioText(found, wording).whole().toString();
    }

    private JsonObject card() {
        var about = scenario.about();
        var card = new JsonObject()
                .text("id", scenario.id().value())
                .text("language", wording.language().code())
                .text("title", of(about.title()))
                .text("summary", of(about.summary()));
        about.minutes().ifPresent(minutes -> card.number("minutes", minutes));
        return card.list("languages", each(scenario.languages(), ScenarioText::code))
                .text("version", found.version())
                .list("audience", each(about.audience(), this::label))
                .list("themes", each(about.themes(), this::label))
                .text("scene", about.scene())
                .list("cast", each(scenario.cast(), this::person));
    }

    /** Who one can be when it is played together, if it can be. */
    private Optional<JsonObject> seats() {
        return scenario.pair()
                .map(pair -> new JsonObject().list("seats", each(pair.seats(), seat -> SeatText.of(seat, wording)
                        .toString())));
    }

    /** With what both read before they go in; their cards are told later, to each their own. */
    private Optional<JsonObject> together() {
        return seats().flatMap(seats -> scenario.pair().map(pair -> seats.text("goal", of(pair.goal()))
                .text("setting", pair.setting().map(this::of))
                .text("referral", pair.referral().map(this::of))
                .text("task", pair.task().map(this::of))));
    }

    private JsonObject whole() {
        var about = scenario.about();
        var player = new JsonObject()
                .text("name", of(about.player().name()))
                .text("role", of(about.player().role()));
        var moods = new JsonObject();
        scenario.moods().forEach(mood -> moods.text(mood.id().value(), of(mood.name())));
        return card().text("setting", of(about.setting()))
                .text("referral", about.referral().map(this::of))
                .text("task", of(about.task()))
                .text("contentNote", about.contentNote().map(this::of))
                .raw("player", player.toString())
                .list("goals", each(scenario.goals(), goal -> named(goal.id().value(), "text", goal.text())))
                .list(
                        "stages",
                        each(scenario.stages(), stage -> named(stage.id().value(), "name", stage.name())))
                .raw("modes", "[\"practice\",\"full\"]")
                .raw("moods", moods.toString())
                .raw("pair", together().map(JsonObject::toString));
    }

    private String label(Label label) {
        return switch (label) {
            case Label.Shared shared -> named(shared.id().value(), "name", shared.name());
            case Label.Own own ->
                new JsonObject()
                        .text("id", own.words())
                        .text("name", own.words())
                        .toString();
        };
    }

    private String named(String id, String field, Text text) {
        return new JsonObject().text("id", id).text(field, of(text)).toString();
    }

    private String person(Cast person) {
        return PersonText.of(person, wording);
    }

    private String of(Text text) {
        return wording.of(text);
    }

    private static String code(Language language) {
        return Json.quote(language.code());
    }

    private static <T> List<String> each(List<T> things, Function<T, String> write) {
        return things.stream().map(write).toList();
    }
}
