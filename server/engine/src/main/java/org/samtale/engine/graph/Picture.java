package org.samtale.engine.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.scenario.Scenario;

/** Where everything of a scenario's picture stands: the main course to the left, scenes in frames beside it, endings below. */
final class Picture {

    static final int BOX_WIDTH = 132;
    static final int BOX_HEIGHT = 40;
    static final int COLUMN = 156;
    static final int ROW = 84;
    static final int MARGIN = 40;
    static final int HEAD = 132;

    /** Above the nodes of a frame, for its name and who calls it. */
    static final int FRAME_HEAD = 58;

    private static final int FRAME_INSET = 16;
    private static final int BETWEEN = 36;
    private static final int WIDEST = 8;
    private static final int WIDEST_SCENE = 3;

    private final Place[] places;
    private final List<Frame> frames = new ArrayList<>();
    private final int endingsTop;
    private final int mainWidth;
    private int width;
    private int height;

    Picture(Scenario scenario, Flow flow) {
        places = new Place[scenario.nodes().size()];
        var rows = new Rows(scenario.begin(), flow.main(), flow.onwards(), WIDEST).all();
        int columns = Math.max(Math.min(scenario.endings().size(), WIDEST), widest(rows));
        mainWidth = columns * COLUMN;
        put(rows, MARGIN, HEAD, mainWidth);
        endingsTop = HEAD + rows.size() * ROW + BETWEEN;
        int endingRows = (scenario.endings().size() + WIDEST - 1) / WIDEST;
        height = endingsTop + endingRows * ROW + MARGIN;
        width = MARGIN + mainWidth + MARGIN;
        frame(flow);
    }

    /** Its upper left corner. */
    record Place(int x, int y) {}

    /** A frame around a scene; {@code scene} is empty for nodes that are only offered elsewhere. */
    record Frame(Optional<Flow.Scene> scene, int x, int y, int width, int height) {}

    Place of(int node) {
        return places[node];
    }

    Place ofEnding(int ending, int all) {
        int row = ending / WIDEST;
        int inRow = Math.min(WIDEST, all - row * WIDEST);
        return new Place(column(ending % WIDEST, inRow, MARGIN, mainWidth), endingsTop + row * ROW);
    }

    List<Frame> frames() {
        return frames;
    }

    int endingsTop() {
        return endingsTop;
    }

    int mainWidth() {
        return mainWidth;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Stacks the frames to the right, in as many columns as keep the picture about as high as the main course. */
    private void frame(Flow flow) {
        int x = MARGIN + mainWidth + BETWEEN;
        int y = HEAD;
        int columnWidth = 0;
        var blocks = new ArrayList<Block>();
        flow.scenes()
                .forEach(scene -> blocks.add(new Block(
                        Optional.of(scene),
                        new Rows(scene.entry(), scene.members(), flow.onwards(), WIDEST_SCENE).all())));
        if (!flow.lent().isEmpty()) {
            blocks.add(new Block(Optional.empty(), inRows(flow.lent())));
        }
        for (var block : blocks) {
            int blockWidth = widest(block.rows()) * COLUMN + 2 * FRAME_INSET;
            int blockHeight = FRAME_HEAD + block.rows().size() * ROW;
            if (y > HEAD && y + blockHeight > height) {
                x += columnWidth + BETWEEN;
                y = HEAD;
                columnWidth = 0;
            }
            frames.add(new Frame(block.scene(), x, y, blockWidth, blockHeight));
            put(block.rows(), x + FRAME_INSET, y + FRAME_HEAD, blockWidth - 2 * FRAME_INSET);
            columnWidth = Math.max(columnWidth, blockWidth);
            y += blockHeight + BETWEEN;
            width = Math.max(width, x + blockWidth + MARGIN);
            height = Math.max(height, y);
        }
    }

    private record Block(Optional<Flow.Scene> scene, List<List<Integer>> rows) {}

    private static List<List<Integer>> inRows(BitSet nodes) {
        var all = nodes.stream().boxed().toList();
        var rows = new ArrayList<List<Integer>>();
        for (int from = 0; from < all.size(); from += WIDEST_SCENE) {
            rows.add(all.subList(from, Math.min(all.size(), from + WIDEST_SCENE)));
        }
        return rows;
    }

    private void put(List<List<Integer>> rows, int left, int top, int wide) {
        for (int row = 0; row < rows.size(); row++) {
            var nodes = rows.get(row);
            for (int i = 0; i < nodes.size(); i++) {
                places[nodes.get(i)] = new Place(column(i, nodes.size(), left, wide), top + row * ROW);
            }
        }
    }

    private static int column(int position, int all, int left, int wide) {
        return (int) (left + wide / 2.0 + (position - (all - 1) / 2.0) * COLUMN - BOX_WIDTH / 2.0);
    }

    private static int widest(List<List<Integer>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(1);
    }
}
