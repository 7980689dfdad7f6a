package org.samtale.server.config;

import java.net.URI;
import java.util.List;

/**
 * Somebody else by whom people can sign in, such as Feide.
 *
 * @param id in our own addresses
 * @param name as people know it
 * @param url where {@code /.well-known/openid-configuration} lies
 * @param issuer what it calls itself in what it signs
 * @param clientId who we are to it
 * @param scopes what we ask for
 */
public record ProviderConfig(
        String id, String name, URI url, String issuer, String clientId, String clientSecret, List<String> scopes) {
    public ProviderConfig {
        scopes = List.copyOf(scopes);
    }

    @Override
    public String toString() {
        return "ProviderConfig[id=" + id + ", url=" + url + "]";
    }
}
