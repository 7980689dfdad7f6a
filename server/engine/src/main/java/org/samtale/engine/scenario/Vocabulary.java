package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;

/** What the framework names for all scenarios, besides moods, meters and moves. */
public record Vocabulary(
        List<Label> audiences,
        List<Label> themes,
        List<Silence> silences,
        List<Intention> intentions,
        List<Coding> codings) {

    public Vocabulary {
        audiences = List.copyOf(audiences);
        themes = List.copyOf(themes);
        silences = List.copyOf(silences);
        intentions = List.copyOf(intentions);
        codings = List.copyOf(codings);
    }

    public Optional<Intention> findIntention(IntentionId id) {
        return intentions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Silence> findSilence(SilenceId id) {
        for (int i = 0; i < silences.size(); i++) {
            if (silences.get(i).id().equals(id)) {
                return Optional.of(silences.get(i));
            }
        }
        return Optional.empty();
    }
}
