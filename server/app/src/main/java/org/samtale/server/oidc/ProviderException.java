package org.samtale.server.oidc;

/** A provider that does not answer, or not as it should: nobody can sign in by it just now. */
public final class ProviderException extends RuntimeException {
    ProviderException(String message) {
        super(message, null, false, false);
    }
}
