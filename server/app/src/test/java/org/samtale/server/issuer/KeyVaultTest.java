package org.samtale.server.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What seals the signing keys is made once, whole, and never anew while something is sealed with it. */
class KeyVaultTest {
    private static final byte[] OPEN = "a private key".getBytes(UTF_8);
    private static final int MANY = 16;

    @TempDir
    private Path folder;

    private KeyVault vault() {
        return new KeyVault(Optional.empty(), file());
    }

    private Path file() {
        return folder.resolve("data").resolve("award.key");
    }

    @Test
    void opensWhatItHasSealedAlsoAfterARestart() {
        vault().begin();
        var sealed = vault().seal(OPEN, "k1");

        assertThat(vault().open(sealed, "k1")).isEqualTo(OPEN);
        assertThatThrownBy(() -> vault().open(sealed, "k2")).hasMessageContaining("AWARD_KEY");
    }

    @Test
    void isOneHoweverManyBeginAtOnce() throws Exception {
        var start = new CountDownLatch(1);
        try (var all = Executors.newFixedThreadPool(MANY)) {
            var sealing = IntStream.range(0, MANY)
                    .mapToObj(number -> all.submit((Callable<byte[]>) () -> {
                        start.await();
                        var one = vault();
                        one.begin();
                        return one.seal(OPEN, "k1");
                    }))
                    .toList();
            start.countDown();
            for (var one : sealing) {
                assertThat(vault().open(one.get(), "k1")).isEqualTo(OPEN);
            }
        }
    }

    @Test
    void liesThereAloneAndForItsOwnerAlone() throws IOException {
        vault().begin();

        try (var there = Files.list(file().getParent())) {
            assertThat(there).containsExactly(file());
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(Base64.getDecoder().decode(Files.readString(file()).strip())).hasSize(32);
    }

    @Test
    void isNotMadeAnewWhenItIsLost() throws IOException {
        vault().begin();
        var sealed = vault().seal(OPEN, "k1");
        Files.delete(file());

        assertThatThrownBy(() -> vault().requireKey()).hasMessageContaining("is not there");
        assertThatThrownBy(() -> vault().open(sealed, "k1")).hasMessageContaining("is not there");
        assertThatThrownBy(() -> vault().seal(OPEN, "k2")).hasMessageContaining("is not there");
        assertThat(file()).doesNotExist();
    }

    @Test
    void needsNoFileWhereItWasConfigured() {
        var configured = new KeyVault(Optional.of(Base64.getEncoder().encodeToString(new byte[32])), file());
        configured.begin();

        assertThat(configured.open(configured.seal(OPEN, "k1"), "k1")).isEqualTo(OPEN);
        assertThat(file()).doesNotExist();
    }
}
