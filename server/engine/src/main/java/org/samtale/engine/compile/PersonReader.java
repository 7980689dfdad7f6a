package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Mood;
import org.samtale.engine.scenario.Text;

/** Reads who somebody is; where the file takes a person {@code from} an included one, what it writes itself goes first. */
final class PersonReader {

    private static final String FROM = "from";

    /** After one of these, a person who seems to lack may well be in the file that could not be read. */
    private static final Set<DiagnosticCode> PEOPLE_UNCERTAIN = EnumSet.of(
            DiagnosticCode.INCLUDE_OUTSIDE,
            DiagnosticCode.NO_SUCH_INCLUDE,
            DiagnosticCode.INCLUDE_CIRCLE,
            DiagnosticCode.NOT_OF_PEOPLE);

    private final Reading reading;
    private final List<Mood> moods;

    PersonReader(Reading reading, List<Mood> moods) {
        this.reading = reading;
        this.moods = moods;
    }

    /** Their texts are called {@code id.name} and {@code id.role}, and translated behind the same path. */
    PersonDraft read(Fields fields, String id, List<String> path, Optional<PersonDraft> from) {
        var name = name(fields, id, path, from);
        var role = role(fields, id, path, from);
        var age = fields.number("age");
        var looks = looks(fields, from);
        var at = fields.word("at")
                .map(word -> Cast.Side.valueOf(word.toUpperCase(Locale.ROOT)))
                .or(() -> from.flatMap(PersonDraft::at));
        var mood = World.at(fields.refer("mood", Kind.MOOD), moods).or(() -> from.flatMap(PersonDraft::mood));
        return new PersonDraft(
                name, role, age.isPresent() ? age : from.map(PersonDraft::age).orElse(age), looks, at, mood);
    }

    /** Who is taken from an included file, if anybody is. */
    Optional<PersonDraft> from(Fields fields) {
        return fields.find(FROM).map(source -> reading.values()
                .scalar(source, "'" + FROM + "' of " + fields.what())
                .filter(name -> reading.names().exists(Kind.PERSON, name.text())
                        || !reading.problems().hasAny(PEOPLE_UNCERTAIN))
                .flatMap(name -> World.at(reading.names().refer(Kind.PERSON, name), reading.people()))
                .orElseGet(PersonDraft::unknown));
    }

    Text name(Fields fields, String id, List<String> path, Optional<PersonDraft> from) {
        var written = from.isEmpty() ? fields.requireText("name") : fields.text("name");
        return written.map(words -> reading.texts().addName(id + ".name", words, with(path, "name")))
                .or(() -> from.map(PersonDraft::name))
                .orElseGet(() -> PersonDraft.unknown().name());
    }

    Optional<Text> role(Fields fields, String id, List<String> path, Optional<PersonDraft> from) {
        return fields.text("role")
                .map(words -> reading.texts().add(id + ".role", words, with(path, "role")))
                .or(() -> from.flatMap(PersonDraft::role));
    }

    /** The role of somebody who cannot be without one. */
    Text requireRole(Fields fields, String id, List<String> path, Optional<PersonDraft> from) {
        var role = role(fields, id, path, from);
        if (role.isEmpty()) {
            fields.require("role");
        }
        return role.orElseGet(() -> PersonDraft.unknown().name());
    }

    Optional<String> looks(Fields fields, Optional<PersonDraft> from) {
        return fields.text("looks").or(() -> from.flatMap(PersonDraft::looks));
    }

    private static List<String> with(List<String> path, String key) {
        var longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
