package org.samtale.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody chooses for themselves from where they come. */
class ClientAddressTest {
    private static final String NEIGHBOUR = "10.0.0.7";

    @Test
    void isTheOtherEndOfTheConnectionWhereNoProxyIsTrusted() {
        assertThat(address(0, "203.0.113.9")).isEqualTo(NEIGHBOUR);
        assertThat(address(0)).isEqualTo(NEIGHBOUR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 203.0.113.9                          | 203.0.113.9",
                "1 | 198.51.100.1, 203.0.113.9            | 203.0.113.9",
                "1 | 127.0.0.1,198.51.100.1 , 203.0.113.9 | 203.0.113.9",
                "2 | 198.51.100.1, 203.0.113.9, 10.1.1.1  | 203.0.113.9",
                "1 | 203.0.113.9:4711                     | 203.0.113.9",
                "1 | [2001:db8::1]:443                    | 2001:db8::1",
                "1 | 2001:db8::1                          | 2001:db8::1"
            })
    void isWhatTheOutermostTrustedProxySawWhateverStandsBeforeIt(int proxies, String header, String seen) {
        assertThat(address(proxies, header)).isEqualTo(seen);
    }

    @Test
    void countsSeveralHeadersAsOne() {
        assertThat(address(1, "198.51.100.1", "203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 203.0.113.9",
                "1 | ''",
                "1 | unknown",
                "1 | 203.0.113.9, ",
                "1 | <script>",
                "1 | 999.1.1.1",
                "1 | 203.0.113.9; 198.51.100.1"
            })
    void isTheOtherEndWhereTheProxiesHaveNotWrittenIt(int proxies, String header) {
        assertThat(address(proxies, header)).isEqualTo(NEIGHBOUR);
    }

    @Test
    void isTheOtherEndOfARequestThatWentPastTheProxy() {
        assertThat(address(1)).isEqualTo(NEIGHBOUR);
    }

    private static String address(int trustedProxies, String... headers) {
        var named = MultiMap.caseInsensitiveMultiMap();
        List.of(headers).forEach(header -> named.add("x-forwarded-for", header));
        var request = (HttpServerRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServerRequest.class},
                (asked, method, given) -> switch (method.getName()) {
                    case "headers" -> named;
                    case "remoteAddress" -> SocketAddress.inetSocketAddress(4711, NEIGHBOUR);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new ClientAddress(trustedProxies).of(request);
    }
}
