package org.samtale.server.download;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.samtale.server.handout.Entry;
import org.samtale.server.handout.Handout;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.web.Json;

/** Puts together what each feature hands out of a learner: once for programs, once for people. */
final class DownloadService {
    private final Vertx vertx;
    private final List<Belongings> belongings;
    private final InstantSource clock;

    DownloadService(Vertx vertx, List<Belongings> belongings, InstantSource clock) {
        this.vertx = vertx;
        this.belongings = List.copyOf(belongings);
        this.clock = clock;
    }

    /** {@code data.json} and {@code data.html}. */
    Future<Buffer> zip(LearnerId learner, String language) {
        return handouts(learner, language).compose(all -> vertx.executeBlocking(() -> zip(all, language), false));
    }

    /** One after the other, so that whoever has much takes no more from the others than whoever has little. */
    private Future<List<Handout>> handouts(LearnerId learner, String language) {
        Future<List<Handout>> handed = Future.succeededFuture(new ArrayList<>());
        for (var one : belongings) {
            handed = handed.compose(before -> one.handOut(learner, language).map(more -> {
                before.addAll(more);
                return before;
            }));
        }
        return handed;
    }

    private Buffer zip(List<Handout> handouts, String language) throws IOException {
        var now = clock.instant();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "data.json", json(handouts, language, now));
            put(zip, "data.html", HandoutPage.of(handouts, language, now).getBytes(StandardCharsets.UTF_8));
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] json(List<Handout> handouts, String language, Instant now) {
        var data = new LinkedHashMap<String, Object>();
        data.put("madeAt", now);
        data.put("language", language);
        handouts.forEach(one ->
                data.put(one.name(), one.entries().stream().map(Entry::data).toList()));
        return Json.write(data);
    }
}
