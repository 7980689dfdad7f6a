package org.samtale.server.attempt;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.play.Meant;
import org.samtale.engine.scenario.IntentionId;
import org.samtale.server.attempt.ClientMessage.Choose;
import org.samtale.server.attempt.ClientMessage.Foreign;
import org.samtale.server.attempt.ClientMessage.Rewind;
import org.samtale.server.attempt.ClientMessage.Unusable;
import org.samtale.server.attempt.ClientMessage.Whisper;
import org.samtale.server.web.Json;

/** Reads one message token by token: this runs for every turn of every learner, so no tree is built. */
final class ClientMessageReader {
    private static final int UUID_LENGTH = 36;
    /** Longer than any id that an author would write. */
    private static final int OPTION_LENGTH_MAX = 100;

    private static final Foreign NOT_JSON = new Foreign(CloseCode.NOT_TEXT, "not JSON");
    private static final Foreign UNKNOWN = new Foreign(CloseCode.NOT_ALLOWED, "not a message of samtale.v1");

    private @Nullable String type;
    private @Nullable UUID turnId;
    private @Nullable String option;
    private @Nullable String silence;
    private @Nullable String intention;
    private @Nullable String text;
    private int sure = -1;
    private int after = -1;
    private boolean usable = true;

    private ClientMessageReader() {}

    static ClientMessage read(String text) {
        // Vert.x reads broken UTF-8 as U+FFFD, which no page of ours sends.
        if (text.indexOf('\uFFFD') >= 0) {
            return new Foreign(CloseCode.NOT_TEXT, "not UTF-8");
        }
        try (var parser = Json.factory().createParser(text)) {
            return new ClientMessageReader().read(parser);
        } catch (JsonProcessingException malformed) {
            return NOT_JSON;
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading from memory failed", impossible);
        }
    }

    private ClientMessage read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return UNKNOWN;
        }
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            field(parser, name, parser.nextToken());
        }
        return parser.nextToken() == null ? message() : NOT_JSON;
    }

    private void field(JsonParser parser, String name, JsonToken value) throws IOException {
        switch (name) {
            case "type" -> type = textOf(parser, value);
            case "turnId" -> turnId = uuidOf(textOf(parser, value));
            case "option" -> option = textOf(parser, value);
            case "silence" -> silence = textOf(parser, value);
            case "intention" -> intention = textOf(parser, value);
            case "text" -> text = textOf(parser, value);
            case "sure" -> sure = numberOf(parser, value);
            case "after" -> after = numberOf(parser, value);
            default -> {
                parser.skipChildren();
                usable = false;
            }
        }
    }

    private ClientMessage message() {
        if (turnId == null) {
            return UNKNOWN;
        }
        if (type == null) {
            return UNKNOWN;
        }
        return switch (type) {
            case "choose" -> choose(turnId);
            case "rewind" -> isOnlyARewind() ? new Rewind(turnId, after) : new Unusable(turnId);
            case "whisper" -> whisper(turnId);
            default -> UNKNOWN;
        };
    }

    private ClientMessage choose(UUID id) {
        return isOfAKnownTurn()
                        && option != null
                        && option.length() <= OPTION_LENGTH_MAX
                        && isMeantWhole()
                        && text == null
                ? new Choose(id, after, option, Optional.ofNullable(silence), meant())
                : new Unusable(id);
    }

    private ClientMessage whisper(UUID id) {
        return isOfAKnownTurn() && text != null && isStorable(text) && isNoChoice()
                ? new Whisper(id, after, text.strip())
                : new Unusable(id);
    }

    private boolean isOnlyARewind() {
        return isOfAKnownTurn() && isNoChoice() && text == null;
    }

    private boolean isOfAKnownTurn() {
        return usable && after >= 0;
    }

    private boolean isNoChoice() {
        return option == null && silence == null && intention == null && sure < 0;
    }

    /** Half a character would be kept as another than it was sent. */
    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(one -> Character.getType(one) == Character.SURROGATE);
    }

    /** An intention says how sure of it one is, and nothing else does. */
    private boolean isMeantWhole() {
        return (intention == null) == (sure < 0);
    }

    private Optional<Meant> meant() {
        return Optional.ofNullable(intention).map(said -> new Meant(new IntentionId(said), sure));
    }

    private @Nullable String textOf(JsonParser parser, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        parser.skipChildren();
        usable = false;
        return null;
    }

    private int numberOf(JsonParser parser, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        parser.skipChildren();
        usable = false;
        return -1;
    }

    /** Only the one spelling that we write ourselves, so that an answer repeats what was asked. */
    private static @Nullable UUID uuidOf(@Nullable String text) {
        if (text == null || text.length() != UUID_LENGTH) {
            return null;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            var dash = i == 8 || i == 13 || i == 18 || i == 23;
            var c = text.charAt(i);
            if (dash ? c != '-' : !isHexDigit(c)) {
                return null;
            }
        }
        return UUID.fromString(text);
    }

    private static boolean isHexDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
