import org.jspecify.annotations.NullMarked;

/** The rules of a conversation, as pure functions. Requires nothing at run time but Java itself. */
@NullMarked
module org.samtale.engine {
    requires static org.jspecify;

    exports org.samtale.engine.source;
    exports org.samtale.engine.expression;
    exports org.samtale.engine.scenario;
    exports org.samtale.engine.grammar;
    exports org.samtale.engine.compile;
    exports org.samtale.engine.play;
    exports org.samtale.engine.transcript;
    exports org.samtale.engine.debrief;
    exports org.samtale.engine.probe;
    exports org.samtale.engine.graph;
    exports org.samtale.engine.explain;
    exports org.samtale.engine.schema;
    exports org.samtale.engine.trial;
    exports org.samtale.engine.markdown;
    exports org.samtale.engine.course;
    exports org.samtale.engine.course.compile;
    exports org.samtale.engine.course.progress;
}
