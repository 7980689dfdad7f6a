package org.samtale.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two builds of one commit give the same bytes: nothing in our jars tells when, where or by whom they were packed. */
class JarsIT {
    private static final Path LIBRARIES = Path.of("target", "samtale", "lib");

    /** As {@code project.build.outputTimestamp} in the root pom says. */
    private static final LocalDateTime FIXED = LocalDateTime.of(2026, 11, 22, 0, 0);

    @ParameterizedTest
    @ValueSource(strings = {"engine", "ui", "app"})
    void tellNothingOfTheirBuild(String module) throws IOException {
        try (var jar = new JarFile(
                LIBRARIES.resolve("samtale-" + module + "-0.1.0.jar").toFile())) {
            assertThat(jar.stream()).isNotEmpty().allSatisfy(entry -> assertThat(entry.getTimeLocal())
                    .as(entry.getName())
                    .isEqualTo(FIXED));
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                    .isSorted();
            assertThat(jar.getManifest().getMainAttributes().keySet())
                    .extracting(Object::toString)
                    .doesNotContain("Built-By", "Build-Time", "Build-Jdk", "Bnd-LastModified");
        }
    }
}
