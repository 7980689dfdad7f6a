package org.samtale.engine.source;

/** Where something stands: file, line and column, the last two counted from one. */
public record Place(String file, int line, int column) {

    /** The place so many characters further on the same line. */
    public Place after(int characters) {
        return new Place(file, line, column + characters);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
