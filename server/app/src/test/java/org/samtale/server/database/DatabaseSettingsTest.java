package org.samtale.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.pgclient.SslMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseSettingsTest {

    @Test
    void readsEveryPartOfAUrl() {
        var url = "postgresql://anna:hem%40lig+1@db.example.org:6543/samtale"
                + "?sslmode=verify-full&sslrootcert=/etc/samtale/ca.pem";

        var settings = DatabaseSettings.ofUrl(url);

        assertThat(settings)
                .isEqualTo(new DatabaseSettings(
                        "db.example.org",
                        6543,
                        "samtale",
                        "anna",
                        "hem@lig+1",
                        SslMode.VERIFY_FULL,
                        Optional.of("/etc/samtale/ca.pem")));
    }

    @Test
    void takesTheStandardPortAndPrefersEncryptionWhenTheUrlSaysNothing() {
        var settings = DatabaseSettings.ofUrl("postgres://anna@db/samtale");

        assertThat(settings)
                .isEqualTo(new DatabaseSettings("db", 5432, "samtale", "anna", "", SslMode.PREFER, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mysql://anna:hemmelig@db/samtale                              | does not begin with postgresql://
            postgresql://anna:hem^melig@db/samtale                        | is not a URL
            postgresql:///samtale                                         | names no host
            postgresql://anna:hemmelig@db                                 | names no database
            postgresql://db/samtale                                       | names no user
            postgresql://anna:hemmelig@db/samtale?sslmode=maybe           | sslmode is "maybe"
            postgresql://anna:hemmelig@db/samtale?sslmode=verify-full     | needs sslrootcert
            postgresql://anna:hemmelig@db/samtale?connect_timeout=3       | the parameter "connect_timeout"
            """)
    void tellsInOneLineWhatIsWrongAndNeverThePassword(String url, String reason) {
        assertThatThrownBy(() -> DatabaseSettings.ofUrl(url))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageStartingWith("DATABASE_URL cannot be used: ")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("hemmelig")
                .hasMessageNotContaining("\n");
    }

    @Test
    void leavesThePasswordOutWhenItIsWrittenDown() {
        var settings = DatabaseSettings.ofUrl("postgresql://anna:hemmelig@db/samtale");

        assertThat(settings).hasToString("postgresql://anna@db:5432/samtale?sslmode=prefer");
    }
}
