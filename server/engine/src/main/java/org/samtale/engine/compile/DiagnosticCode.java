package org.samtale.engine.compile;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of mistake an author can be told about. Codes are never given to another mistake: 1xx the shape of a file,
 * 2xx names, 3xx conditions, 4xx the course, 5xx what is there for nothing, 6xx translations, 7xx bars of the probe. Each is
 * explained in a file of its own, see package {@code explain}.
 */
public enum DiagnosticCode {
    UNREADABLE("S100", Severity.ERROR),
    UNKNOWN_KEY("S101", Severity.ERROR),
    MISSING_KEY("S102", Severity.ERROR),
    WRONG_SHAPE("S103", Severity.ERROR),
    BAD_ID("S104", Severity.ERROR),
    DUPLICATE_ID("S105", Severity.ERROR),
    NOT_A_NUMBER("S106", Severity.ERROR),
    OUT_OF_RANGE("S107", Severity.ERROR),
    UNKNOWN_WORD("S108", Severity.ERROR),
    TOO_DEEP("S109", Severity.ERROR),
    TOO_LONG("S110", Severity.ERROR),
    NOTHING_THERE("S111", Severity.ERROR),
    NOT_ONE_ACT("S112", Severity.ERROR),
    NOT_ONE_SPEAKER("S113", Severity.ERROR),
    WHOSE_MOOD("S114", Severity.ERROR),
    RESERVED_NAME("S115", Severity.ERROR),
    OTHER_FRAMEWORK("S116", Severity.ERROR),
    BANDS_OUT_OF_ORDER("S117", Severity.ERROR),
    SILENCES_OUT_OF_ORDER("S131", Severity.ERROR),
    NO_USUAL_SILENCE("S132", Severity.ERROR),
    NOT_TWO_SEATS("S133", Severity.ERROR),
    STANDS_FOR_TWICE("S118", Severity.ERROR),
    UNKNOWN_DIAGNOSTIC("S141", Severity.ERROR),
    ERROR_REMAINS("S142", Severity.ERROR),
    NOT_A_KIN("S119", Severity.ERROR),
    INCLUDE_OUTSIDE("S120", Severity.ERROR),
    NO_SUCH_INCLUDE("S121", Severity.ERROR),
    INCLUDE_CIRCLE("S122", Severity.ERROR),
    NOT_OF_PEOPLE("S123", Severity.ERROR),
    NAMED_UNLIKE_ITS_FILE("S124", Severity.ERROR),
    MISNAMED("S125", Severity.WARNING),
    TEXT_BREAKS_OFF("S151", Severity.WARNING),
    TEXT_CUT_AT_COMMA("S152", Severity.ERROR),
    SPEAKS_IN_QUOTATION_MARKS("S153", Severity.WARNING),

    UNKNOWN_NODE("S201", Severity.ERROR),
    UNKNOWN_CAST("S202", Severity.ERROR),
    UNKNOWN_MOOD("S203", Severity.ERROR),
    UNKNOWN_METER("S204", Severity.ERROR),
    UNKNOWN_MOVE("S205", Severity.ERROR),
    UNKNOWN_FACT("S206", Severity.ERROR),
    UNKNOWN_FLAG("S207", Severity.ERROR),
    UNKNOWN_CUE("S208", Severity.ERROR),
    UNKNOWN_TOPIC("S209", Severity.ERROR),
    UNKNOWN_GOAL("S210", Severity.ERROR),
    UNKNOWN_STAGE("S211", Severity.ERROR),
    UNKNOWN_POOL("S212", Severity.ERROR),
    UNKNOWN_CHOICE("S213", Severity.ERROR),
    UNKNOWN_BAND("S214", Severity.ERROR),
    UNKNOWN_VALUE("S215", Severity.ERROR),
    UNKNOWN_AUDIENCE("S221", Severity.ERROR),
    UNKNOWN_THEME("S222", Severity.ERROR),
    UNKNOWN_SILENCE("S223", Severity.ERROR),
    UNKNOWN_CODING("S224", Severity.ERROR),
    UNKNOWN_CODE("S225", Severity.ERROR),
    UNKNOWN_SEAT("S226", Severity.ERROR),
    UNKNOWN_MESSAGE("S227", Severity.ERROR),
    UNKNOWN_STAND("S228", Severity.ERROR),
    NO_PAIR("S229", Severity.ERROR),
    UNKNOWN_PERSON("S230", Severity.ERROR),

    EXPRESSION_SYNTAX("S301", Severity.ERROR),
    EXPRESSION_TYPE("S302", Severity.ERROR),
    TIMES_RUNNING_OUTSIDE_A_MOVE("S303", Severity.ERROR),
    EXPRESSION_TOO_LONG("S304", Severity.ERROR),

    UNREACHABLE_NODE("S401", Severity.WARNING),
    NO_WAY_ON("S402", Severity.ERROR),
    CHOICES_RUN_OUT("S403", Severity.ERROR),
    SILENT_LOOP("S404", Severity.ERROR),
    NEVER_ENDS("S405", Severity.ERROR),
    ENDING_NEVER_REACHED("S406", Severity.ERROR),
    NO_LAST_ENDING("S407", Severity.ERROR),
    FORK_LEADS_NOWHERE("S408", Severity.ERROR),
    BRANCH_NEVER_REACHED("S409", Severity.ERROR),
    NO_SILENCE("S410", Severity.WARNING),
    POOL_LOOP("S411", Severity.ERROR),
    MAY_SAY_NOTHING("S412", Severity.WARNING),
    ONE_OPTION("S413", Severity.WARNING),
    STAYS_WHERE_NOTHING_IS("S414", Severity.ERROR),
    MAY_LOOP_SILENTLY("S415", Severity.WARNING),
    WAY_NOT_UNDERSTOOD("S416", Severity.ERROR),
    SCENE_CALLS_ITSELF("S417", Severity.ERROR),
    BACK_WITHOUT_SCENE("S418", Severity.ERROR),
    SCENE_NEVER_OVER("S419", Severity.ERROR),
    SCENES_TOO_DEEP("S420", Severity.ERROR),
    OFFERS_NOTHING_MORE("S421", Severity.ERROR),
    NOT_A_CARD("S422", Severity.ERROR),
    NEVER_OFFERED("S423", Severity.WARNING),
    CHOICES_MAY_RUN_OUT("S424", Severity.WARNING),

    FACT_NEVER_TOLD("S501", Severity.WARNING),
    TOPIC_NEVER_OPENED("S502", Severity.WARNING),
    GOAL_NEVER_FED("S503", Severity.WARNING),
    FLAG_NEVER_SET("S504", Severity.WARNING),
    FLAG_NEVER_ASKED("S505", Severity.WARNING),
    SUGGESTS_RELIABLY("S506", Severity.ERROR),
    UNUSED_POOL("S507", Severity.WARNING),
    UNUSED_CUE("S508", Severity.WARNING),
    UNUSED_LINE("S509", Severity.WARNING),
    CUE_NEVER_NOTICED("S510", Severity.WARNING),
    VALUE_NEVER_SET("S511", Severity.WARNING),
    VALUE_NEVER_ASKED("S512", Severity.WARNING),
    UNUSED_MOVE("S515", Severity.WARNING),
    MESSAGE_NEVER_SPOKEN_OF("S516", Severity.WARNING),
    ASKED_BY_ONE_CHOICE("S517", Severity.WARNING),
    PEOPLE_NEVER_INCLUDED("S518", Severity.HINT),

    MISSING_TRANSLATION("S601", Severity.WARNING),
    STALE_TRANSLATION("S602", Severity.WARNING),
    ORPHANED_TRANSLATION("S603", Severity.WARNING),
    FRAMEWORK_LANGUAGE_MISSING("S604", Severity.WARNING),
    NOT_ACCEPTED("S605", Severity.HINT),
    OTHER_SCENARIO("S606", Severity.ERROR),
    LANGUAGE_TWICE("S607", Severity.ERROR),
    PEOPLE_LANGUAGE_MISSING("S608", Severity.WARNING),
    TRANSLATION_OF_NOTHING("S609", Severity.WARNING),

    BAR_NOT_UNDERSTOOD("S701", Severity.ERROR),
    UNKNOWN_STANCE("S702", Severity.ERROR),
    UNKNOWN_ENDING("S703", Severity.ERROR),
    BAR_NEVER_HOLDS("S704", Severity.ERROR);

    private final String id;
    private final Severity severity;

    DiagnosticCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** By its id, such as S101. */
    public static Optional<DiagnosticCode> find(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }

    /** The code as it is printed, such as S101. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
