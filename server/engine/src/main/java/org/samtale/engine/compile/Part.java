package org.samtale.engine.compile;

import org.samtale.engine.scenario.Text;

/** The file whose text it is, as the id of a text tells: the scenario's own, the framework, or a file of people. */
record Part(String prefix) {

    static final Part SCENARIO = new Part("");
    static final Part FRAMEWORK = new Part("framework.");

    private static final String INCLUDED = "included.";

    /** By the name of the file without its ending. */
    static Part ofPeople(String name) {
        return new Part(INCLUDED + name + ".");
    }

    static Part of(Text text) {
        var id = text.id();
        if (id.startsWith(FRAMEWORK.prefix)) {
            return FRAMEWORK;
        }
        return id.startsWith(INCLUDED) ? new Part(id.substring(0, id.indexOf('.', INCLUDED.length()) + 1)) : SCENARIO;
    }

    /** What the text is called in its own file. */
    String idOf(Text text) {
        return text.id().substring(prefix.length());
    }
}
