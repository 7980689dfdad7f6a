package org.samtale.server.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import org.samtale.server.config.ProviderConfig;

/** What a provider says of itself, as far as we need it. */
record Document(URI authorization, URI token, URI keys) {

    /** @throws ProviderException when it is somebody else's, or lacks what we need */
    static Document read(JsonNode json, ProviderConfig config) {
        if (!json.path("issuer").asText().equals(config.issuer())) {
            throw new ProviderException(
                    "it calls itself \"" + json.path("issuer").asText() + "\" and not \"" + config.issuer() + "\"");
        }
        return new Document(
                address(json, "authorization_endpoint", config),
                address(json, "token_endpoint", config),
                address(json, "jwks_uri", config));
    }

    /** No less safe than the way by which it was told. */
    private static URI address(JsonNode json, String field, ProviderConfig config) {
        try {
            var uri = new URI(json.path(field).asText());
            if (uri.getHost() != null
                    && String.valueOf(config.url().getScheme()).equals(uri.getScheme())) {
                return uri;
            }
        } catch (URISyntaxException malformed) {
            // told below, as for one that cannot be used
        }
        throw new ProviderException("its " + field + " cannot be used");
    }
}
