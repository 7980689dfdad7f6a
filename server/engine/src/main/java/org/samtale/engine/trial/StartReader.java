package org.samtale.engine.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.compile.Spelling;
import org.samtale.engine.play.FactState;
import org.samtale.engine.play.Start;
import org.samtale.engine.play.Start.Given;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Value;

/** Understands where to begin and what is to hold there, such as {@code trust=40} and {@code knows-ball=yes}. */
public final class StartReader {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String KNOWS = "knows-";
    private static final String CONFIRMED = "confirmed-";
    private static final String UNSURE = "unsure-";
    private static final String OPENED = "opened-";

    private final Scenario scenario;
    private final List<Given> given = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private Optional<String> refused = Optional.empty();

    private StartReader(Scenario scenario) {
        this.scenario = scenario;
    }

    /** What came of reading. */
    public sealed interface Result {

        record Read(Start start) implements Result {}

        /** What is wrong, and what would put it right. */
        record Refused(String sentence) implements Result {}
    }

    /** Without a node it is the beginning. */
    public static Result read(Scenario scenario, Optional<String> node, List<String> settings) {
        var reader = new StartReader(scenario);
        var from = node.isPresent()
                ? reader.node(node.get())
                : Optional.of(scenario.nodes().get(scenario.begin()));
        settings.forEach(reader::setting);
        if (reader.refused.isPresent()) {
            return new Result.Refused(reader.refused.get());
        }
        return new Result.Read(new Start(from.orElseThrow(), reader.given));
    }

    private Optional<Node> node(String name) {
        var found = scenario.nodes().stream()
                .filter(node -> node.id().value().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            var names = scenario.nodes().stream().map(node -> node.id().value()).toList();
            refuse("There is no node '" + name + "'. " + Spelling.remedy(name, names));
        }
        return found;
    }

    private void setting(String written) {
        int equals = written.indexOf('=');
        if (equals < 1 || equals == written.length() - 1) {
            refuse("'" + written + "' does not say what is to hold. Write a name and a value, such as trust=40.");
            return;
        }
        var name = written.substring(0, equals).strip();
        var value = written.substring(equals + 1).strip();
        if (!named.add(name)) {
            refuse("'" + name + "' stands there twice. Keep one of them.");
            return;
        }
        set(name, value);
    }

    private void set(String name, String value) {
        for (var meter : scenario.meters()) {
            if (meter.id().value().equals(name)) {
                number(name, value, Meter.MIN, Meter.MAX)
                        .ifPresent(stands -> given.add(new Given.OfMeter(meter, stands)));
                return;
            }
        }
        for (var one : scenario.values()) {
            if (one.id().value().equals(name)) {
                position(one, name, value).ifPresent(is -> given.add(new Given.OfValue(one, is)));
                return;
            }
        }
        for (var flag : scenario.flags()) {
            if (flag.id().value().equals(name)) {
                ifYes(name, value, new Given.OfFlag(flag));
                return;
            }
        }
        for (var fact : scenario.facts()) {
            var id = fact.id().value();
            if (name.equals(KNOWS + id) || name.equals(CONFIRMED + id) || name.equals(UNSURE + id)) {
                var how = name.startsWith(KNOWS)
                        ? FactState.HEARD
                        : name.startsWith(UNSURE) ? FactState.UNRELIABLE : FactState.CONFIRMED;
                ifYes(name, value, new Given.OfFact(fact, how));
                return;
            }
        }
        for (var topic : scenario.topics()) {
            if (name.equals(OPENED + topic.id())) {
                ifYes(name, value, new Given.OfTopic(topic));
                return;
            }
        }
        refuse("There is nothing called '" + name + "' to begin with. " + Spelling.remedy(name, names()));
    }

    /** Meters first, because they are asked for most. */
    private List<String> names() {
        var names = new ArrayList<String>();
        scenario.meters().forEach(meter -> names.add(meter.id().value()));
        scenario.values().forEach(value -> names.add(value.id().value()));
        scenario.flags().forEach(flag -> names.add(flag.id().value()));
        scenario.facts().forEach(fact -> names.add(KNOWS + fact.id()));
        scenario.topics().forEach(topic -> names.add(OPENED + topic.id()));
        return names;
    }

    private Optional<Integer> position(Value value, String name, String written) {
        if (value.isNumber()) {
            return number(name, written, value.low(), value.high());
        }
        int position = value.words().indexOf(written);
        if (position < 0) {
            refuse("'" + name + "' is " + String.join(" or ", value.words()) + ", not '" + written + "'.");
            return Optional.empty();
        }
        return Optional.of(position);
    }

    private Optional<Integer> number(String name, String written, int low, int high) {
        boolean isNumber = written.length() <= 4 && written.matches("-?[0-9]+");
        int number = isNumber ? Integer.parseInt(written) : low - 1;
        if (number < low || number > high) {
            refuse("'" + name + "' is a number from " + low + " to " + high + ", not '" + written + "'.");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private void ifYes(String name, String written, Given what) {
        if (written.equals(YES)) {
            given.add(what);
        } else if (!written.equals(NO)) {
            refuse("'" + name + "' is yes or no, not '" + written + "'.");
        }
    }

    /** The first mistake is told. */
    private void refuse(String sentence) {
        refused = refused.or(() -> Optional.of(sentence));
    }
}
