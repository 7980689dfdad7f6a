package org.samtale.server.issuer;

/**
 * A key as it is kept.
 *
 * @param publicJwk what everybody may know
 * @param sealedPrivate what a {@link KeyVault} opens
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record IssuerKey(String id, String publicJwk, byte[] sealedPrivate) {}
