package org.samtale.server.issuer;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.samtale.server.credential.PublicKeys;
import org.samtale.server.credential.SigningKey;
import org.samtale.server.secret.Secret;

/** The keys of this installation. The first is made when it is needed. */
public final class IssuerService {
    private static final int ID_BYTES = 16;

    private final Vertx vertx;
    private final IssuerKeyRepository keys;
    private final KeyVault vault;
    private final InstantSource clock;

    IssuerService(Vertx vertx, IssuerKeyRepository keys, KeyVault vault, InstantSource clock) {
        this.vertx = vertx;
        this.keys = keys;
        this.vault = vault;
        this.clock = clock;
    }

    /** All that ever signed. */
    public Future<PublicKeys> publicKeys() {
        return keys.all().map(all -> {
            var byId = new LinkedHashMap<String, RSAPublicKey>();
            all.forEach(one -> byId.put(one.id(), PublicKeys.readOne(one.publicJwk())));
            return new PublicKeys(byId);
        });
    }

    /** The one in use. */
    public Future<SigningKey> signingKey() {
        return keys.inUse()
                .compose(found -> found.map(Future::succeededFuture)
                        .orElseGet(() -> made().compose(one -> keys.begin(one, clock.instant()))))
                .compose(one -> blocking(() -> opened(one)));
    }

    /** Fails where what opens the key in use is not there, or another one; so that this is told at once and not to who wants an award. */
    public Future<Void> requireKey() {
        return keys.inUse()
                .compose(found -> found.map(one -> blocking(() -> opened(one)).<Void>mapEmpty())
                        .orElseGet(Future::succeededFuture));
    }

    /** From now on a new one signs; tells its id. */
    public Future<String> rotate() {
        return made().compose(one -> keys.replace(one, clock.instant()).map(stored -> one.id()));
    }

    private Future<IssuerKey> made() {
        return keys.all()
                .compose(all -> blocking(() -> {
                    if (all.isEmpty()) {
                        vault.begin();
                    }
                    vault.requireKey();
                    var pair = SigningKey.generate();
                    var id = Secret.random(ID_BYTES);
                    return new IssuerKey(
                            id,
                            PublicKeys.writeOne((RSAPublicKey) pair.getPublic()),
                            vault.seal(pair.getPrivate().getEncoded(), id));
                }));
    }

    private SigningKey opened(IssuerKey key) throws GeneralSecurityException {
        var encoded = new PKCS8EncodedKeySpec(vault.open(key.sealedPrivate(), key.id()));
        return new SigningKey(key.id(), KeyFactory.getInstance("RSA").generatePrivate(encoded));
    }

    private <T> Future<T> blocking(java.util.concurrent.Callable<T> work) {
        return vertx.executeBlocking(work, false).map(Objects::requireNonNull);
    }
}
