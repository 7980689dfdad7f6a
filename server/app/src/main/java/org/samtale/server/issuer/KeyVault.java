package org.samtale.server.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals private keys, so that a copy of the database signs nothing. What opens them lies elsewhere. */
final class KeyVault {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<String> configured;
    private final Path file;

    /**
     * Opens nothing yet.
     *
     * @param configured 32 bytes in base64
     * @param file where the key lies when none was configured, for its owner alone
     */
    KeyVault(Optional<String> configured, Path file) {
        this.configured = configured;
        this.file = file;
    }

    /** Reads a file: not for an event loop. */
    byte[] seal(byte[] open, String id) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, id).doFinal(open);
            var both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
            return both;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES", impossible);
        }
    }

    /**
     * Reads a file: not for an event loop.
     *
     * @throws IllegalStateException when it was sealed with another key, or for another id
     */
    byte[] open(byte[] sealed, String id) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), id)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException(
                    "The signing key " + id + " does not open with AWARD_KEY, or with " + file
                            + " where that is not set. Set the one it was sealed with; or, if that is lost, make a new"
                            + " signing key with samtale keys rotate",
                    otherKey);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String id) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(
                mode,
                new SecretKeySpec(Base64.getDecoder().decode(configured.orElseGet(this::kept)), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private String kept() {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException gone) {
            throw new IllegalStateException(
                    file
                            + " is not there, which seals the signing keys. Put it back; or, if it is lost, set"
                            + " AWARD_KEY and make a new signing key with samtale keys rotate",
                    gone);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Makes what seals keys, if there is none. To be called as long as nothing is sealed: afterwards another one would open nothing.
     * Writes a file: not for an event loop.
     */
    void begin() {
        if (configured.isEmpty() && !Files.exists(file)) {
            try {
                make();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /**
     * Reads a file: not for an event loop.
     *
     * @throws IllegalStateException when there is nothing to seal with
     */
    void requireKey() {
        if (configured.isEmpty()) {
            kept();
        }
    }

    /** Whole on the disk before it has its name, so that nobody reads half of it, however many begin, and whatever breaks off. */
    private void make() throws IOException {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var written = Files.createTempFile(folder, file.getFileName().toString(), ".new", ownersAlone());
        try {
            try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                var text = Base64.getEncoder().encodeToString(key) + "\n";
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
            Files.createLink(file, written);
            force(folder);
        } catch (FileAlreadyExistsException inTheMeantime) {
            // Whoever made it first has made it for both.
        } finally {
            Files.delete(written);
        }
    }

    /** So that the name is there after a power failure, too. */
    private static void force(Path folder) throws IOException {
        if (isPosix()) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] ownersAlone() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
