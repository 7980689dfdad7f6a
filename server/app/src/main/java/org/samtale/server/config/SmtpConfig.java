package org.samtale.server.config;

import java.util.Optional;

/**
 * The mail server that carries our mail.
 *
 * @param tls from the first byte on
 * @param from the address that mail comes from
 */
public record SmtpConfig(String host, int port, boolean tls, Optional<Login> login, String from) {

    /** Who we are to the mail server. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }
}
