package org.samtale.server.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once into a folder, and how to call them on this machine. */
final class PostgresBinaries {

    /** Names the folder, so that a new version is unpacked beside the old one. Kept equal to the pom by a test. */
    static final String VERSION = "18.6";

    private final Path folder;
    private final List<String> prefix;

    private PostgresBinaries(Path folder, List<String> prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /** Finds them below {@code parent}, or unpacks them there. */
    static PostgresBinaries in(Path parent, Consumer<String> progress) throws IOException {
        var folder = parent.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(folder)) {
            progress.accept("Unpacking PostgreSQL " + VERSION + " into " + folder + " ...");
            Files.createDirectories(parent);
            // Built beside its place and moved there whole: what has the name is complete, also after a kill.
            var unfinished = Files.createTempDirectory(parent, "unpacking-");
            unpack(unfinished);
            try {
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException lostTheRace) {
                Folders.delete(unfinished);
                if (!Files.isDirectory(folder)) {
                    throw lostTheRace;
                }
            }
        }
        return new PostgresBinaries(folder, prefix());
    }

    ProcessBuilder command(String program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    private static void unpack(Path target) throws IOException {
        try (var packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), ArchUtils.normalize(arch()));
                var archive = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive of PostgreSQL points outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        if (entry.isLink()) {
            Files.createLink(file, target.resolve(entry.getLinkName()));
            return;
        }
        Files.copy(archive, file);
        if ((entry.getMode() & 0100) != 0 && !onWindows()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /**
     * Two words of util-linux in front of every call, where they are there. {@code setsid}: a Ctrl-C in the terminal is for
     * the server, which stops PostgreSQL last and in order. {@code unshare -U}: PostgreSQL refuses to run as root, and
     * inside a user namespace of its own it is nobody.
     */
    private static List<String> prefix() throws IOException {
        var prefix = new ArrayList<String>();
        if ("Linux".equals(system())) {
            if (succeeds("setsid", "true")) {
                prefix.add("setsid");
            }
            if ("root".equals(System.getProperty("user.name"))) {
                if (!succeeds("unshare", "-U", "true")) {
                    throw new DatabaseStartException("PostgreSQL does not run as root, and this machine does not allow"
                            + " user namespaces (unshare -U); start Samtale as another user, or set DATABASE_URL");
                }
                prefix.addAll(List.of("unshare", "-U"));
            }
        }
        return List.copyOf(prefix);
    }

    private static boolean succeeds(String... command) throws IOException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while trying " + command[0], interrupted);
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static String system() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "Windows";
        }
        return name.startsWith("mac") ? "Darwin" : "Linux";
    }

    private static boolean onWindows() {
        return "Windows".equals(system());
    }

    private static String arch() {
        return System.getProperty("os.arch", "");
    }
}
