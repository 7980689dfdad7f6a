package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the learner reads before the conversation begins. */
public record About(
        Text title,
        Text summary,
        List<Label> audience,
        List<Label> themes,
        OptionalInt minutes,
        Player player,
        Optional<Text> contentNote,
        Text setting,
        Optional<Text> referral,
        Text task,
        String scene) {

    public About {
        audience = List.copyOf(audience);
        themes = List.copyOf(themes);
    }
}
