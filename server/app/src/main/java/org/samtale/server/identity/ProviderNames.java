package org.samtale.server.identity;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samtale.server.config.ProviderConfig;

/** What people call those by whom they sign in, by how these call themselves. */
record ProviderNames(Map<String, String> byIssuer) {

    static ProviderNames of(List<ProviderConfig> providers) {
        return new ProviderNames(providers.stream()
                .collect(Collectors.toUnmodifiableMap(
                        ProviderConfig::issuer, ProviderConfig::name, (first, second) -> first)));
    }

    /** Also of one who is not there any more. */
    String of(String issuer) {
        return Optional.ofNullable(byIssuer.get(issuer)).orElseGet(() -> host(issuer));
    }

    private static String host(String issuer) {
        try {
            return Optional.ofNullable(URI.create(issuer).getHost()).orElse(issuer);
        } catch (IllegalArgumentException noAddress) {
            return issuer;
        }
    }
}
