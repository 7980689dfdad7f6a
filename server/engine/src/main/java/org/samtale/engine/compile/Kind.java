package org.samtale.engine.compile;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of names an author gives, each with its own name space. */
enum Kind {
    BAND("band", DiagnosticCode.UNKNOWN_BAND),
    AUDIENCE("audience", DiagnosticCode.UNKNOWN_AUDIENCE),
    THEME("theme", DiagnosticCode.UNKNOWN_THEME),
    SILENCE("length of silence", DiagnosticCode.UNKNOWN_SILENCE),
    INTENTION("intention"),
    CODING("framework", DiagnosticCode.UNKNOWN_CODING),
    CODE("code", DiagnosticCode.UNKNOWN_CODE),
    SEAT("seat", DiagnosticCode.UNKNOWN_SEAT),
    MESSAGE("message", DiagnosticCode.UNKNOWN_MESSAGE),
    MOOD("mood", DiagnosticCode.UNKNOWN_MOOD),
    MOVE("move", DiagnosticCode.UNKNOWN_MOVE),
    CAST("person", DiagnosticCode.UNKNOWN_CAST),
    PERSON("shared person", DiagnosticCode.UNKNOWN_PERSON),
    METER("meter", DiagnosticCode.UNKNOWN_METER),
    TOPIC("topic", DiagnosticCode.UNKNOWN_TOPIC),
    GOAL("goal", DiagnosticCode.UNKNOWN_GOAL),
    FACT("fact", DiagnosticCode.UNKNOWN_FACT),
    FLAG("flag", DiagnosticCode.UNKNOWN_FLAG),
    VALUE("value", DiagnosticCode.UNKNOWN_VALUE),
    COMPUTED("computed value", DiagnosticCode.UNKNOWN_VALUE),
    STAGE("stage", DiagnosticCode.UNKNOWN_STAGE),
    CUE("cue", DiagnosticCode.UNKNOWN_CUE),
    POOL("pool of reactions", DiagnosticCode.UNKNOWN_POOL),
    NODE("node", DiagnosticCode.UNKNOWN_NODE),
    CHOICE("choice", DiagnosticCode.UNKNOWN_CHOICE),
    LINE("line"),
    INTERRUPTION("interruption"),
    WHENEVER("whenever"),
    ENDING("ending", DiagnosticCode.UNKNOWN_ENDING),
    QUESTION("question");

    private final String noun;
    private final DiagnosticCode unknown;

    /** Nothing refers to names of this kind, so an unknown one can only be a key too many. */
    Kind(String noun) {
        this(noun, DiagnosticCode.UNKNOWN_KEY);
    }

    Kind(String noun, DiagnosticCode unknown) {
        this.noun = noun;
        this.unknown = unknown;
    }

    String noun() {
        return noun;
    }

    DiagnosticCode unknown() {
        return unknown;
    }

    /** Names that mean something else where names of this kind are written. */
    List<String> reserved() {
        return switch (this) {
            case CAST -> Words.LINE_KEYS;
            case METER, FLAG -> Words.CONDITION_WORDS;
            case SEAT, VALUE, COMPUTED ->
                Stream.concat(Words.CONDITION_WORDS.stream(), Words.OF_THE_FLOOR.stream())
                        .toList();
            case NODE -> Words.WAYS;
            case CHOICE -> List.of(Words.SILENCE);
            case BAND,
                    AUDIENCE,
                    THEME,
                    SILENCE,
                    INTENTION,
                    CODING,
                    CODE,
                    MESSAGE,
                    MOOD,
                    MOVE,
                    PERSON,
                    TOPIC,
                    GOAL,
                    FACT,
                    STAGE,
                    CUE,
                    POOL,
                    LINE,
                    INTERRUPTION,
                    WHENEVER,
                    ENDING,
                    QUESTION -> List.of();
        };
    }
}
