package org.samtale.server.credential;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** Everything that was signed, one by one, for people to compare with what they hold in their hands. */
public final class SignedFields {
    private SignedFields() {}

    /**
     * By their English names, in the order to be shown in.
     *
     * @param time how a number of minutes is written
     */
    public static Map<String, String> of(Credential said, VerdictWords words, IntFunction<String> time) {
        var achievement = said.achievement();
        var name = said.holder().name();
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name.isEmpty() ? words.untoldName() : name);
        fields.put("course", achievement.title());
        fields.put("part", achievement.trackTitle());
        fields.put("about", achievement.summary());
        fields.put("kind", words.kind(achievement.kind()));
        fields.put("time", time.apply(achievement.minutes()));
        fields.put("level", Integer.toString(achievement.level()));
        fields.put("completed", Day.written(said.completedOn(), words.locale()));
        fields.put("issued", words.day(said.from()));
        fields.put("until", said.until().map(words::day).orElse(words.withoutEnd()));
        fields.put("issuer", said.issuer().name() + " (" + said.issuer().url() + ")");
        fields.put("language", Locale.forLanguageTag(achievement.language()).getDisplayLanguage(words.locale()));
        fields.put("code", said.code().toString());
        fields.put("version", achievement.version());
        fields.put("id", said.id().toString());
        fields.put("holder", said.holder().subject().toString());
        return fields;
    }
}
