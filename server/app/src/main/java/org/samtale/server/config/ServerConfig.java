package org.samtale.server.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The whole configuration of one server; one that exists is valid.
 *
 * @param programsDirectory where the programs of the PostgreSQL that the server brings are unpacked
 * @param databaseUrl absent: the server brings its own PostgreSQL in the data directory
 * @param smtp absent: mail is written to {@code outbox} in the data directory
 * @param providers by whom people can sign in, beside a link in a mail
 * @param home the folder that relative defaults start from: the repository, or the unpacked distribution
 * @param development reload scenarios and pages when their files change, and show authors' mistakes in the page
 */
public record ServerConfig(
        HttpConfig http,
        Path dataDirectory,
        Path programsDirectory,
        Optional<String> databaseUrl,
        Optional<SmtpConfig> smtp,
        Path scenariosDirectory,
        Path contentDirectory,
        AwardConfig award,
        List<ProviderConfig> providers,
        Path home,
        boolean development) {
    public ServerConfig {
        providers = List.copyOf(providers);
    }
}
