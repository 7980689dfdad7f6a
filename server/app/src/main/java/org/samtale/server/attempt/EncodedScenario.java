package org.samtale.server.attempt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.samtale.engine.scenario.Act;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.Intention;
import org.samtale.engine.scenario.Mood;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.SeatId;
import org.samtale.engine.scenario.Silence;
import org.samtale.engine.scenario.Stage;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.catalogue.PersonText;
import org.samtale.server.web.Json;
import org.samtale.server.web.JsonObject;

/**
 * Everything a learner can be shown of one scenario in one language, as JSON that is written once. A turn is then put
 * together by copying; and what is not in here, no learner can see before the debrief.
 */
public final class EncodedScenario {
    private final Scenario scenario;
    private final Wording wording;
    private final String[] options;
    private final String[] hints;
    private final String[] endings;
    private final EncodedEvents events;
    private final EncodedSigns signs;
    private final Optional<EncodedPair> pair;
    private final String castList;
    private final String stageList;
    private final String moodWords;
    private final String player;
    private final String silenceList;
    private final String intentionList;

    public EncodedScenario(Scenario scenario, Wording wording) {
        this.scenario = scenario;
        this.wording = wording;
        this.options = each(scenario.choices(), this::encodeOption);
        this.hints = each(scenario.nodes(), this::encodeHint);
        this.endings = each(scenario.endings(), this::encodeEnding);
        this.events = new EncodedEvents(scenario, wording);
        this.signs = new EncodedSigns(scenario, wording);
        this.pair = scenario.pair().map(two -> new EncodedPair(two, wording));
        this.castList = list(each(scenario.cast(), person -> PersonText.of(person, wording)));
        this.stageList = list(each(scenario.stages(), this::encodeStage));
        this.silenceList = list(each(scenario.vocabulary().silences(), this::encodeSilence));
        this.intentionList = list(each(scenario.vocabulary().intentions(), this::encodeIntention));
        this.moodWords = encodeMoods();
        this.player = new JsonObject()
                .text("name", of(scenario.about().player().name()))
                .text("role", of(scenario.about().player().role()))
                .toString();
    }

    public Scenario scenario() {
        return scenario;
    }

    public Wording wording() {
        return wording;
    }

    public String language() {
        return wording.language().code();
    }

    public String title() {
        return of(scenario.about().title());
    }

    /** The people, as a JSON array. */
    public String cast() {
        return castList;
    }

    /** The parts of the visit, as a JSON array. */
    public String stages() {
        return stageList;
    }

    /** The word for each mood, as a JSON object. */
    public String moods() {
        return moodWords;
    }

    /** Who somebody is in the conversation: alone, or in this seat. */
    public String player(Optional<SeatId> seat) {
        return seat.map(own -> pair().player(own)).orElse(player);
    }

    /** How long a silence can be, as a JSON array; nothing where that makes no difference. */
    Optional<String> silences() {
        return scenario.vocabulary().silences().isEmpty() ? Optional.empty() : Optional.of(silenceList);
    }

    /** What one can try to do, as a JSON array; nothing where nobody is asked. */
    Optional<String> intentions() {
        return scenario.vocabulary().intentions().isEmpty() ? Optional.empty() : Optional.of(intentionList);
    }

    public String option(Choice choice) {
        return options[choice.index()];
    }

    /** The JSON text of a node's hint. */
    Optional<String> hint(Node node) {
        return Optional.ofNullable(hints[node.index()]).filter(hint -> !hint.isEmpty());
    }

    /** An ending as far as a list needs it: id and title. */
    String ending(Ending ending) {
        return endings[ending.index()];
    }

    public EncodedEvents events() {
        return events;
    }

    /** For views from a seat; requires a scenario that has seats. */
    EncodedPair pair() {
        return pair.orElseThrow();
    }

    EncodedSigns signs() {
        return signs;
    }

    /** Whom something is said to, as a JSON array; nothing where the author does not say. */
    static Optional<String> to(List<Cast> people) {
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(list(each(people, person -> Json.quote(person.id().value()))));
    }

    private String encodeOption(Choice choice) {
        var option = new JsonObject().text("id", choice.id().value()).raw("to", to(choice.to()));
        return switch (choice.act()) {
            case Act.Say say ->
                option.text("kind", "say")
                        .text("text", of(say.words()))
                        .text("action", say.action().map(this::of))
                        .toString();
            case Act.Do deed ->
                option.text("kind", "do").text("text", of(deed.action())).toString();
            case Act.Wait silence ->
                option.text("kind", "wait").text("text", of(silence.text())).toString();
        };
    }

    private String encodeHint(Node node) {
        return node.hint().map(hint -> Json.quote(of(hint))).orElse("");
    }

    private String encodeEnding(Ending ending) {
        return new JsonObject()
                .text("id", ending.id().value())
                .text("title", of(ending.title()))
                .toString();
    }

    private String encodeStage(Stage stage) {
        return new JsonObject()
                .text("id", stage.id().value())
                .text("name", of(stage.name()))
                .toString();
    }

    private String encodeSilence(Silence silence) {
        return new JsonObject()
                .text("id", silence.id().value())
                .text("name", of(silence.name()))
                .number("from", silence.from())
                .toString();
    }

    private String encodeIntention(Intention intention) {
        return new JsonObject()
                .text("id", intention.id().value())
                .text("name", of(intention.name()))
                .toString();
    }

    private String encodeMoods() {
        var moods = new JsonObject();
        for (Mood mood : scenario.moods()) {
            moods.text(mood.id().value(), of(mood.name()));
        }
        return moods.toString();
    }

    private String of(Text text) {
        return wording.of(text);
    }

    private static String list(String[] written) {
        return "[" + String.join(",", written) + "]";
    }

    /** In the order of the list, which is that of the index. */
    static <T> String[] each(List<T> things, Function<T, String> encode) {
        return things.stream().map(encode).toArray(String[]::new);
    }
}
