package org.samtale.engine.scenario;

/** How long a silence was kept: so many seconds, up to where the next one begins. */
public record Silence(int index, SilenceId id, int from, Text name) {

    /** What a silence counts as when nobody has said how long it was. */
    public static final SilenceId USUAL = new SilenceId("held");
}
