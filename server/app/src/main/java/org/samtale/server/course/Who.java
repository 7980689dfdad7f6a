package org.samtale.server.course;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.samtale.server.learner.Browser;

/** Who asks, as far as it can be told just now. That nobody has come and that nobody can tell are two things. */
sealed interface Who {

    record Known(Browser browser) implements Who {}

    /** They have not done anything yet. */
    record Nobody() implements Who {}

    /** The database is away. */
    record Untold() implements Who {}

    static Who of(Optional<Browser> browser) {
        return browser.<Who>map(Known::new).orElseGet(Nobody::new);
    }

    default Optional<Browser> found() {
        return switch (this) {
            case Known known -> Optional.of(known.browser());
            case Nobody nobody -> Optional.empty();
            case Untold untold -> Optional.empty();
        };
    }

    /** As a page says for whom it was made: the id of a browser, nothing for nobody's; empty where it cannot say. */
    default Optional<String> said() {
        return switch (this) {
            case Known known -> Optional.of(known.browser().id().value().toString());
            case Nobody nobody -> Optional.of("");
            case Untold untold -> Optional.empty();
        };
    }

    /**
     * What stands with words that wait on a device, so that they are given back to who wrote them also when they come with another
     * browser's secret by then. It tells nothing of who that is.
     */
    default Optional<String> owner() {
        return found().map(one -> UUID.nameUUIDFromBytes(
                        ("words of " + one.learner().value()).getBytes(StandardCharsets.UTF_8))
                .toString());
    }
}
