package org.samtale.server.catalogue;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.library.LibraryScenario;
import org.samtale.server.library.ScenarioLibrary;
import org.samtale.server.problem.Problem;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /api/scenarios}, and for authors {@code /api/diagnostics}. */
public final class CatalogueRoutes implements Routes {
    private final ScenarioLibrary library;
    private final boolean development;

    public CatalogueRoutes(ScenarioLibrary library, boolean development) {
        this.library = library;
        this.development = development;
    }

    @Override
    public void mount(Router router) {
        router.get("/api/scenarios").handler(this::list);
        router.get("/api/scenarios/:scenario").handler(this::get);
        if (development) {
            router.get("/api/diagnostics").handler(this::diagnostics);
        }
    }

    private void list(RoutingContext context) {
        var language = Requests.query(context, "language").map(Language::new);
        var cards = library.scenarios().stream()
                .sorted(Comparator.comparing(one -> one.scenario().id().value()))
                // A list in a language that one of them lacks shows that one in its own; to ask for it alone is
                // refused.
                .map(one -> ScenarioText.card(
                        one, language.flatMap(one.scenario()::findWording).orElseGet(one.scenario()::sourceWording)))
                .collect(Collectors.joining(",", "[", "]"));
        Responses.json(context, 200, Buffer.buffer(cards));
    }

    private void get(RoutingContext context) {
        var id = Requests.text(context, "scenario");
        var found =
                library.find(new ScenarioId(id)).orElseThrow(() -> new Problem.NotFound("scenario", id).asException());
        var wording = wording(found, Requests.query(context, "language").map(Language::new));
        Responses.json(context, 200, Buffer.buffer(ScenarioText.whole(found, wording)));
    }

    private static Wording wording(LibraryScenario found, Optional<Language> language) {
        return language.map(wanted -> found.scenario()
                        .findWording(wanted)
                        .orElseThrow(() -> Requests.invalid("language", "is not a language of this scenario")))
                .orElseGet(found.scenario()::sourceWording);
    }

    private void diagnostics(RoutingContext context) {
        Responses.json(
                context, library.diagnostics().stream().map(DiagnosticText::of).toList());
    }
}
