package org.samtale.server.attempt;

import static org.samtale.server.attempt.EncodedScenario.each;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.play.Event;
import org.samtale.engine.scenario.Act;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.Silence;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.web.JsonObject;

/** What the learner says, does and leaves unsaid, in one language: alone, or as one of a pair, who is then named. */
final class EncodedVoice {
    private final Wording wording;
    private final String name;
    private final Optional<String> seat;
    private final String[] acts;

    /** By choice and length; none for what is not a silence. */
    private final String[][] waits;

    EncodedVoice(Scenario scenario, Wording wording, Optional<Seat> seat) {
        this.wording = wording;
        this.name =
                wording.of(seat.map(Seat::name).orElse(scenario.about().player().name()));
        this.seat = seat.map(one -> one.id().value());
        this.acts = each(scenario.choices(), this::encodeAct);
        this.waits = scenario.choices().stream()
                .map(choice -> encodeLengths(choice, scenario.vocabulary().silences()))
                .toArray(String[][]::new);
    }

    String act(Choice choice) {
        return acts[choice.index()];
    }

    String silence(Event.Waited waited) {
        var choice = waited.choice().index();
        return waited.length().isPresent() ? waits[choice][waited.length().get().index()] : acts[choice];
    }

    private String encodeAct(Choice choice) {
        var id = choice.id().value();
        return switch (choice.act()) {
            case Act.Say say ->
                say.action().map(action -> deed(id, action) + ",").orElse("") + words(choice, say.words());
            case Act.Do deed -> deed(id, deed.action());
            case Act.Wait silence -> silence(id, silence).toString();
        };
    }

    private String[] encodeLengths(Choice choice, List<Silence> lengths) {
        return choice.act() instanceof Act.Wait silence
                ? each(lengths, length -> silence(choice.id().value(), silence)
                        .text("length", length.id().value())
                        .text("lengthName", wording.of(length.name()))
                        .toString())
                : new String[0];
    }

    private JsonObject silence(String id, Act.Wait silence) {
        return text("silence", id, silence.text()).text("seat", seat);
    }

    private String deed(String id, Text action) {
        return text("direction", id, action)
                .text("of", "you")
                .text("seat", seat)
                .toString();
    }

    private String words(Choice choice, Text words) {
        return new JsonObject()
                .text("type", "line")
                .text("id", choice.id().value())
                .text("speaker", "you")
                .text("seat", seat)
                .text("name", name)
                .raw("to", EncodedScenario.to(choice.to()))
                .text("text", wording.of(words))
                .text("lang", wording.languageOf(words).code())
                .toString();
    }

    private JsonObject text(String type, String id, Text text) {
        return new JsonObject()
                .text("type", type)
                .text("id", id)
                .text("text", wording.of(text))
                .text("lang", wording.languageOf(text).code());
    }
}
