package org.samtale.server.oidc;

/**
 * One time that somebody is sent to a provider.
 *
 * @param state comes back with them
 * @param nonce comes back in what the provider signs
 * @param verifier shows that whoever brings the code has asked for it; 43 to 128 letters
 * @param redirectUri where they are sent back to
 */
public record Request(String state, String nonce, String verifier, String redirectUri) {

    @Override
    public String toString() {
        return "Request[redirectUri=" + redirectUri + "]";
    }
}
