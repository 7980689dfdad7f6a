package org.samtale.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "kari@example.org, kari@example.org",
        "' Kari.Nordmann@Example.ORG ', kari.nordmann@example.org",
        "kari+kurs@stud.example.no, kari+kurs@stud.example.no",
        "kari@blåbær.no, kari@xn--blbr-roah.no"
    })
    void isKnownAgainHoweverItIsTyped(String typed, String known) {
        assertThat(MailAddress.read(typed)).contains(new MailAddress(known));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kari",
                "@example.org",
                "kari@",
                "kari@localhost",
                "kari@example..org",
                "kari@-example.org",
                "kari nordmann@example.org",
                "kari@example.org, berit@example.org",
                "kari@example.org\r\nBcc: berit@example.org",
                "\"kari\"@example.org",
                "<kari@example.org>",
                "kari@[127.0.0.1]",
                "kari..nordmann@example.org",
                "kåre@example.org"
            })
    void isNothingThatNoMailComesTo(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
    }

    @Test
    void isNoLongerThanMailServersTake() {
        assertThat(MailAddress.read("k".repeat(64) + "@example.org")).isPresent();
        assertThat(MailAddress.read("k".repeat(65) + "@example.org")).isEmpty();
        assertThat(MailAddress.read("kari@" + "example.".repeat(40) + "org")).isEmpty();
    }
}
