package org.samtale.server.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import org.samtale.server.web.Json;

/** What the server answered over HTTP. */
public record Answer(int status, HttpHeaders headers, String body) {

    public JsonNode json() {
        try {
            return Json.mapper().readTree(body);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError("Not JSON: " + body, malformed);
        }
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
