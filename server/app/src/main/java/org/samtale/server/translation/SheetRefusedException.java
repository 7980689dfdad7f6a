package org.samtale.server.translation;

import java.util.Comparator;
import java.util.List;
import org.samtale.server.translation.Sheet.Mistake;

/** A sheet that is not taken, with everything its translator can put right. */
public final class SheetRefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Mistake> mistakes;

    SheetRefusedException(List<Mistake> mistakes) {
        super(mistakes.getFirst().words());
        this.mistakes =
                mistakes.stream().sorted(Comparator.comparingInt(Mistake::line)).toList();
    }

    SheetRefusedException(int line, String words) {
        this(List.of(new Mistake(line, words)));
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
