package org.samtale.engine.scenario;

/** Something that can be talked about once a choice has opened it; an optional one may be left out with good reason. */
public record Topic(int index, TopicId id, Text name, boolean optional) {}
