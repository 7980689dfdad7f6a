package org.samtale.server.config;

import java.util.List;

/** The configuration cannot be used: one sentence for each mistake, all of them. */
public final class ConfigException extends RuntimeException {
    private final List<String> mistakes;

    ConfigException(List<String> mistakes) {
        super(String.join("; ", mistakes), null, false, false);
        this.mistakes = List.copyOf(mistakes);
    }

    public List<String> mistakes() {
        return mistakes;
    }
}
