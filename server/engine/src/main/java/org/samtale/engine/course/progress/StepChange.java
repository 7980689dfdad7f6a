package org.samtale.engine.course.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepTexts;

/**
 * What a step says otherwise than before, for whoever has read it.
 *
 * @param passages everything it says now and does not say any more, in the order of reading; what is the same is left out
 * @param isTaskOther whether something else is to be done there, or something else is right
 */
public record StepChange(List<Passage> passages, boolean isTaskOther) {

    public StepChange {
        passages = List.copyOf(passages);
    }

    /** A paragraph, or what stands for itself like one. */
    public record Passage(boolean isNew, String words) {}

    public static StepChange between(Step before, Step now) {
        return new StepChange(
                passages(StepTexts.read(before), StepTexts.read(now)), !Objects.equals(before.task(), now.task()));
    }

    /** The longest that both have in common stays; of what stands between, the old comes first. */
    private static List<Passage> passages(List<String> before, List<String> now) {
        var common = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var passages = new ArrayList<Passage>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < now.size()) {
            if (i < before.size() && j < now.size() && before.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (i < before.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                passages.add(new Passage(false, before.get(i++)));
            } else {
                passages.add(new Passage(true, now.get(j++)));
            }
        }
        return passages;
    }
}
