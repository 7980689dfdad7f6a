package org.samtale.server.progress;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.progress.Answer;

/** Answers as JSON with one key, the kind of the answer, so that they can be read without their task. */
final class WrittenAnswer {
    private static final String SORTED = "sorted";
    private static final String ORDERED = "ordered";
    private static final String CHOSEN = "chosen";
    private static final String QUIZZED = "quizzed";
    private static final String NOTICED = "noticed";
    private static final String WRITTEN = "written";
    private static final String RATED = "rated";
    private static final String TEXTS = "texts";

    private WrittenAnswer() {}

    static JsonObject of(Answer answer) {
        return switch (answer) {
            case Answer.Sorted sorted -> new JsonObject().put(SORTED, object(sorted.piles(), ItemId::value));
            case Answer.Ordered ordered -> new JsonObject().put(ORDERED, array(ordered.items()));
            case Answer.Chosen chosen -> new JsonObject().put(CHOSEN, array(chosen.options()));
            case Answer.Quizzed quizzed ->
                new JsonObject().put(QUIZZED, object(quizzed.options(), WrittenAnswer::array));
            case Answer.Noticed noticed -> new JsonObject().put(NOTICED, array(noticed.lines()));
            case Answer.Written written -> new JsonObject().put(WRITTEN, object(written.texts(), text -> text));
            case Answer.Rated rated ->
                new JsonObject()
                        .put(RATED, object(rated.ratings(), rating -> rating))
                        .put(TEXTS, object(rated.texts(), text -> text));
        };
    }

    static Answer read(String text) {
        var json = new JsonObject(text);
        if (json.containsKey(SORTED)) {
            return new Answer.Sorted(map(json.getJsonObject(SORTED), pile -> new ItemId((String) pile)));
        }
        if (json.containsKey(ORDERED)) {
            return new Answer.Ordered(List.copyOf(ids(json.getJsonArray(ORDERED))));
        }
        if (json.containsKey(CHOSEN)) {
            return new Answer.Chosen(ids(json.getJsonArray(CHOSEN)));
        }
        if (json.containsKey(QUIZZED)) {
            return new Answer.Quizzed(map(json.getJsonObject(QUIZZED), picked -> ids((JsonArray) picked)));
        }
        if (json.containsKey(NOTICED)) {
            return new Answer.Noticed(ids(json.getJsonArray(NOTICED)));
        }
        if (json.containsKey(WRITTEN)) {
            return new Answer.Written(map(json.getJsonObject(WRITTEN), String.class::cast));
        }
        if (json.containsKey(RATED)) {
            return new Answer.Rated(
                    map(json.getJsonObject(RATED), Integer.class::cast),
                    map(json.getJsonObject(TEXTS), String.class::cast));
        }
        throw new IllegalStateException("An answer of " + json.fieldNames() + " is not of this program");
    }

    private static <T> JsonObject object(Map<ItemId, T> values, Function<T, Object> written) {
        var object = new JsonObject();
        values.forEach((item, value) -> object.put(item.value(), written.apply(value)));
        return object;
    }

    private static JsonArray array(Collection<ItemId> items) {
        var array = new JsonArray();
        items.forEach(item -> array.add(item.value()));
        return array;
    }

    private static <T> Map<ItemId, T> map(JsonObject object, Function<Object, T> read) {
        var map = new LinkedHashMap<ItemId, T>();
        object.forEach(entry -> map.put(new ItemId(entry.getKey()), read.apply(entry.getValue())));
        return map;
    }

    private static Set<ItemId> ids(JsonArray array) {
        var ids = new LinkedHashSet<ItemId>();
        array.forEach(item -> ids.add(new ItemId((String) item)));
        return ids;
    }
}
