package org.samtale.engine.scenario;

/** Something that can be talked about once a choice has opened it. */
public record Topic(int index, TopicId id, Text name) {}
