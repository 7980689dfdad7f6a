package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The texts of one part, put in order once for its translations into every language.
 *
 * @param sections the keys at the top of a file that its texts stand under
 * @param entries what a translation is asked to accept in one, with the texts of each
 */
record PartTexts(Part part, List<Texts.Origin> texts, Set<String> sections, Map<String, List<Texts.Origin>> entries) {

    static PartTexts of(Part part, Texts texts) {
        var own = texts.all().stream()
                .filter(origin -> origin.part().equals(part))
                .toList();
        var sections = new LinkedHashSet<String>();
        var entries = new LinkedHashMap<String, List<Texts.Origin>>();
        for (var origin : own) {
            sections.add(origin.path().getFirst());
            entries.computeIfAbsent(origin.entry(), none -> new ArrayList<>()).add(origin);
        }
        return new PartTexts(part, own, sections, entries);
    }

    List<Texts.Origin> of(String entry) {
        return entries.getOrDefault(entry, List.of());
    }
}
