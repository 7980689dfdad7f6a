package org.samtale.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {

    @TempDir
    Path home;

    @Nested
    class WithNothingSet {

        @Test
        void servesThisMachineOnlyAndKeepsItsDataInTheHomeFolder() {
            var config = ConfigReader.read(Map.of(), home, false);

            assertThat(config)
                    .isEqualTo(new ServerConfig(
                            new HttpConfig("127.0.0.1", 8080, Optional.empty(), 0),
                            home.resolve("data"),
                            home.resolve("data"),
                            Optional.empty(),
                            Optional.empty(),
                            home.resolve("scenarios"),
                            home.resolve("content"),
                            AwardConfig.standard(),
                            List.of(),
                            home,
                            false));
        }
    }

    @Nested
    class WithAPublicUrl {

        @Test
        void listensOnEveryAddressUnlessAHostIsNamed() {
            var open = ConfigReader.read(Map.of("PUBLIC_URL", "https://samtale.example.org/"), home, false);
            var named = ConfigReader.read(
                    Map.of("PUBLIC_URL", "https://samtale.example.org", "HOST", "10.0.0.4"), home, false);

            assertThat(open.http().host()).isEqualTo("0.0.0.0");
            assertThat(open.http().publicUrl()).contains(URI.create("https://samtale.example.org"));
            assertThat(named.http().host()).isEqualTo("10.0.0.4");
        }
    }

    @Nested
    class WithAnOrganisation {
        private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

        @Test
        void makesAwardsInItsNameAndSealsItsKeys() {
            var config = ConfigReader.read(
                    Map.of("AWARD_ISSUER", "Fjordheim universitetssykehus", "AWARD_KEY", KEY), home, false);

            assertThat(config.award()).isEqualTo(new AwardConfig(Optional.of(KEY), "Fjordheim universitetssykehus"));
            assertThat(config.award().toString()).doesNotContain(KEY);
        }

        @Test
        void refusesAKeyThatIsTooShortAndDoesNotRepeatIt() {
            assertThatThrownBy(() -> ConfigReader.read(Map.of("AWARD_KEY", "c2hvcnQ="), home, false))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining("AWARD_KEY")
                    .hasMessageNotContaining("c2hvcnQ=");
        }
    }

    @Nested
    class WithOthersToSignInBy {
        private static final Map<String, String> FEIDE = Map.of(
                "OIDC_PROVIDERS", "feide",
                "OIDC_FEIDE_CLIENT_ID", "3f1c",
                "OIDC_FEIDE_CLIENT_SECRET", "hemmelig");

        @Test
        void knowsFeideAndAsksItForTheLeast() {
            var providers = ConfigReader.read(FEIDE, home, false).providers();

            assertThat(providers)
                    .containsExactly(new ProviderConfig(
                            "feide",
                            "Feide",
                            URI.create("https://auth.dataporten.no"),
                            "https://auth.dataporten.no",
                            "3f1c",
                            "hemmelig",
                            List.of("openid", "userid")));
            assertThat(providers.toString()).doesNotContain("hemmelig");
        }

        @Test
        void takesAnybodyWhoseAddressIsNamed() {
            var providers = ConfigReader.read(
                            Map.of(
                                    "OIDC_PROVIDERS", " Hus ",
                                    "OIDC_HUS_NAME", "Fjordheim",
                                    "OIDC_HUS_URL", "https://id.example.org/realms/hus/",
                                    "OIDC_HUS_ISSUER", "https://id.example.org/",
                                    "OIDC_HUS_CLIENT_ID", "samtale",
                                    "OIDC_HUS_CLIENT_SECRET", "hemmelig"),
                            home,
                            false)
                    .providers();

            assertThat(providers)
                    .containsExactly(new ProviderConfig(
                            "hus",
                            "Fjordheim",
                            URI.create("https://id.example.org/realms/hus"),
                            "https://id.example.org/",
                            "samtale",
                            "hemmelig",
                            List.of("openid")));
        }

        @Test
        void saysWhatIsMissingAndTrustsNoAddressThatOthersCanChangeOnTheWay() {
            assertThatThrownBy(() -> ConfigReader.read(
                            Map.of("OIDC_PROVIDERS", "wayf,hus", "OIDC_HUS_URL", "http://id.example.org"), home, false))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining("OIDC_WAYF_CLIENT_ID: is missing")
                    .hasMessageContaining("OIDC_WAYF_CLIENT_SECRET: is missing")
                    .hasMessageContaining("OIDC_HUS_URL: \"http://id.example.org\" cannot be used");
        }
    }

    @Nested
    class BehindProxies {

        @Test
        void trustsAsManyAsWereCounted() {
            assertThat(ConfigReader.read(Map.of("TRUSTED_PROXIES", "2"), home, false)
                            .http()
                            .trustedProxies())
                    .isEqualTo(2);
        }
    }

    @Nested
    class WithAMailServer {

        @Test
        void readsWhereMailGoesAndAsWhom() {
            var config = smtp("smtps://post%40example.org:hem%2Fmelig+1@mail.example.org");

            assertThat(config)
                    .contains(new SmtpConfig(
                            "mail.example.org",
                            465,
                            true,
                            Optional.of(new SmtpConfig.Login("post@example.org", "hem/melig+1")),
                            "post@example.org"));
        }

        @Test
        void sendsFromItsOwnAddressUnlessOneIsNamed() {
            var own = ConfigReader.read(
                    Map.of("SMTP_URL", "smtp://localhost:2525", "PUBLIC_URL", "https://samtale.example.org"),
                    home,
                    false);

            assertThat(own.smtp())
                    .contains(
                            new SmtpConfig("localhost", 2525, false, Optional.empty(), "samtale@samtale.example.org"));
            assertThat(smtp("smtp://localhost?from=hei%40example.org"))
                    .contains(new SmtpConfig("localhost", 587, false, Optional.empty(), "hei@example.org"));
        }

        @Test
        void neverShowsThePasswordOfTheMailServer() {
            assertThat(smtp("smtps://post:hemmelig@mail.example.org").toString())
                    .doesNotContain("hemmelig");
        }

        private Optional<SmtpConfig> smtp(String url) {
            return ConfigReader.read(Map.of("SMTP_URL", url), home, false).smtp();
        }
    }

    @Test
    void tellsCommandsAndServerTheSameFolderOfScenarios() throws Exception {
        var mine = Files.createDirectory(home.resolve("mine"));

        for (var written : List.of("", "  ", "mine", " mine ", mine.toString())) {
            var environment = Map.of("SCENARIOS_DIR", written);
            if (written.isBlank()) {
                assertThat(ConfigReader.scenarios(environment, home)).isEqualTo(home.resolve("scenarios"));
            } else {
                assertThat(ConfigReader.scenarios(environment, home))
                        .isEqualTo(ConfigReader.read(environment, home, false).scenariosDirectory())
                        .isEqualTo(mine);
            }
        }
    }

    @Test
    void tellsCommandsAndServerTheSameFolderOfCourses() throws Exception {
        var mine = Files.createDirectory(home.resolve("mine"));

        assertThat(ConfigReader.content(Map.of(), home)).isEqualTo(home.resolve("content"));
        assertThat(ConfigReader.content(Map.of("CONTENT_DIR", "mine"), home))
                .isEqualTo(ConfigReader.read(Map.of("CONTENT_DIR", "mine"), home, false)
                        .contentDirectory())
                .isEqualTo(mine);
    }

    @Test
    void takesAFolderOfScenariosFromWhereTheProgramWasStarted() {
        var here = Path.of("src", "test", "resources", "scenarios");

        assertThat(ConfigReader.scenarios(Map.of("SCENARIOS_DIR", here.toString()), home))
                .isEqualTo(here.toAbsolutePath());
        assertThat(ConfigReader.scenarios(Map.of("SCENARIOS_DIR", "."), home))
                .isEqualTo(Path.of("").toAbsolutePath());
    }

    @Nested
    class WithMistakes {

        @Test
        void namesEveryKeyThatIsWrongAtOnce() {
            var environment = Map.of(
                    "PORT", "eighty",
                    "PUBLIC_URL", "samtale.example.org/app",
                    "DATABASE_URL", "mysql://anna:hemmelig@db/samtale",
                    "SCENARIOS_DIR", "nowhere",
                    "CONTENT_DIR", "neither");

            assertThat(mistakes(environment))
                    .hasSize(5)
                    .anyMatch(line -> line.startsWith("PORT: \"eighty\" is not a port"))
                    .anyMatch(line -> line.startsWith("CONTENT_DIR: there is no folder "))
                    .anyMatch(line -> line.startsWith("PUBLIC_URL: "))
                    .anyMatch(line -> line.startsWith("DATABASE_URL: "))
                    .anyMatch(line -> line.startsWith("SCENARIOS_DIR: there is no folder "));
        }

        @Test
        void neverRepeatsAPassword() {
            var environment = Map.of("DATABASE_URL", "mysql://anna:hemmelig@db/samtale");

            assertThat(mistakes(environment)).noneMatch(line -> line.contains("hemmelig"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "mail.example.org",
                    "http://mail.example.org",
                    "smtp://",
                    "smtp://post:hemmelig@mail.example.org/inbox",
                    "smtp://post@mail.example.org",
                    "smtp://post:hemmelig@mail.example.org?to=anna",
                    "smtp://mail.example.org?from=anna, berit@example.org"
                })
        void refusesAMailServerThatCannotBeMeant(String url) {
            assertThat(mistakes(Map.of("SMTP_URL", url)))
                    .singleElement()
                    .asString()
                    .startsWith("SMTP_URL: ")
                    .contains("smtps://user:password@host:465")
                    .doesNotContain("hemmelig");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "one", "10", "1.5"})
        void refusesWhatIsNoNumberOfProxies(String text) {
            assertThat(mistakes(Map.of("TRUSTED_PROXIES", text)))
                    .singleElement()
                    .asString()
                    .startsWith("TRUSTED_PROXIES: \"" + text + "\" is not a number of proxies");
        }

        @Test
        void refusesADataFolderThatIsAFile() throws Exception {
            Files.writeString(home.resolve("data"), "not a folder");

            assertThat(mistakes(Map.of())).singleElement().asString().startsWith("DATA_DIR: ");
        }

        @Test
        void refusesAPortThatDoesNotExist() {
            assertThat(mistakes(Map.of("PORT", "65536")))
                    .singleElement()
                    .asString()
                    .startsWith("PORT: ");
        }

        private List<String> mistakes(Map<String, String> environment) {
            var failure =
                    catchThrowableOfType(ConfigException.class, () -> ConfigReader.read(environment, home, false));
            return failure.mistakes();
        }
    }
}
