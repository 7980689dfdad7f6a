package org.samtale.engine.scenario;

/** Whom a scenario is for, or what it is about. */
public sealed interface Label {

    /** A name of the framework, the same for all scenarios and told in every language. */
    record Shared(LabelId id, Text name) implements Label {}

    /** The author's own words, in no other language; where the framework has no names. */
    record Own(String words) implements Label {}
}
