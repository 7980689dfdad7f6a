package org.samtale.engine.scenario;

/** A language by its short code, such as nb. */
public record Language(String code) {

    @Override
    public String toString() {
        return code;
    }
}
