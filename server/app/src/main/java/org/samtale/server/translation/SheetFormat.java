package org.samtale.server.translation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The forms a sheet can have as a file. */
public enum SheetFormat {
    XLIFF("line") {
        @Override
        public byte[] write(Sheet sheet) {
            return XliffWriter.write(sheet).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Sheet read(byte[] file) throws SheetRefusedException {
            return XliffReader.read(file);
        }
    },
    CSV("row") {
        @Override
        public byte[] write(Sheet sheet) {
            return CsvSheet.write(sheet).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Sheet read(byte[] file) throws SheetRefusedException {
            return CsvSheet.read(file);
        }
    };

    private final String place;

    SheetFormat(String place) {
        this.place = place;
    }

    public abstract byte[] write(Sheet sheet);

    public abstract Sheet read(byte[] file) throws SheetRefusedException;

    /** What the number of a mistake counts. */
    public String place() {
        return place;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the ending of its name; everything that is not called CSV ought to be XLIFF. */
    public static SheetFormat of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : XLIFF;
    }
}
