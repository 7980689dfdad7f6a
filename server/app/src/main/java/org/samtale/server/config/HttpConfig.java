package org.samtale.server.config;

import java.net.URI;
import java.util.Optional;

/**
 * Where the server listens and how people reach it.
 *
 * @param port 0 takes any free port
 * @param publicUrl scheme and authority without a path; absent on a machine that only serves itself
 * @param trustedProxies how many proxies of our own a request comes through, each of which notes whom it comes from
 */
public record HttpConfig(String host, int port, Optional<URI> publicUrl, int trustedProxies) {}
