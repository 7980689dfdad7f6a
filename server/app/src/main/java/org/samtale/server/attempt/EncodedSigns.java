package org.samtale.server.attempt;

import java.util.List;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Band;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.web.JsonObject;

/**
 * What practice shows of the meters its author chose: the word for the band and whether it rose or fell in the last turn,
 * never a number.
 */
final class EncodedSigns {
    private static final String[] CHANGES = {"down", "same", "up"};

    private final List<Meter> shown;
    /** By shown meter, band and change. */
    private final String[][][] signs;

    EncodedSigns(Scenario scenario, Wording wording) {
        this.shown = scenario.shows().stream()
                .filter(meter -> !meter.bands().isEmpty())
                .toList();
        this.signs = new String[shown.size()][][];
        for (int i = 0; i < signs.length; i++) {
            var meter = shown.get(i);
            signs[i] = meter.bands().stream()
                    .map(band -> encode(meter, band, wording))
                    .toArray(String[][]::new);
        }
    }

    /** The signs after a turn with these events, as a JSON array. */
    void append(StringBuilder out, Playthrough playthrough, List<Event> events) {
        out.append('[');
        for (int i = 0; i < signs.length; i++) {
            var meter = shown.get(i);
            if (i > 0) {
                out.append(',');
            }
            out.append(signs[i][bandOf(meter, playthrough.meter(meter))][1 + changeOf(meter, events)]);
        }
        out.append(']');
    }

    private static int bandOf(Meter meter, int value) {
        var bands = meter.bands();
        var band = bands.size() - 1;
        while (band > 0 && value < bands.get(band).from()) {
            band--;
        }
        return band;
    }

    private static int changeOf(Meter meter, List<Event> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Event.MeterMoved moved && moved.meter().index() == meter.index()) {
                return Integer.signum(moved.by());
            }
        }
        return 0;
    }

    private static String[] encode(Meter meter, Band band, Wording wording) {
        var written = new String[CHANGES.length];
        for (int change = 0; change < CHANGES.length; change++) {
            written[change] = new JsonObject()
                    .text("meter", meter.id().value())
                    .text("name", wording.of(meter.name()))
                    .text("band", band.id().value())
                    .text("bandName", wording.of(band.name()))
                    .text("change", CHANGES[change])
                    .toString();
        }
        return written;
    }
}
