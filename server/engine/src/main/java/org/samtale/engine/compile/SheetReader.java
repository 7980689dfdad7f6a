package org.samtale.engine.compile;

import java.util.List;
import org.samtale.engine.grammar.TalkShapes;
import org.samtale.engine.scenario.Act;
import org.samtale.engine.scenario.Choice;

/** Reads how many choices of a node are to be picked, and whether they can all lie on one sheet. */
final class SheetReader {

    private SheetReader() {}

    static int picks(Reading reading, Fields fields, List<Choice> cards, List<Choice> waits, List<Integer> alsoOffers) {
        int picks = fields.number("pick").orElse(1);
        fields.require("otherwise");
        if (cards.size() <= picks || cards.size() > TalkShapes.MOST_CARDS) {
            reading.problems()
                    .add(
                            DiagnosticCode.OUT_OF_RANGE,
                            fields.placeOf("pick").orElse(fields.place()),
                            "There are " + cards.size() + " choices to pick " + picks + " from.",
                            "Write more choices than are picked, and at most " + TalkShapes.MOST_CARDS + ".");
        }
        boolean isSheet = waits.isEmpty() && alsoOffers.isEmpty();
        for (var card : cards) {
            isSheet &= card.act() instanceof Act.Do && !card.sticky();
        }
        if (!isSheet) {
            reading.problems()
                    .add(
                            DiagnosticCode.NOT_A_CARD,
                            fields.placeOf("pick").orElse(fields.place()),
                            "Not everything in " + fields.what() + " can lie on a sheet.",
                            "On a sheet every choice has only 'do' and is taken once; there is no 'wait', no 'again' and"
                                    + " no 'also-offers'.");
        }
        return picks;
    }
}
