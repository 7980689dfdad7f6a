package org.samtale.bench.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that is measured. Closing it lets it end by itself, with what it started. */
public final class Child implements AutoCloseable {
    private static final Duration ENDING = Duration.ofSeconds(30);

    private final Process process;
    private final BufferedReader output;
    private final Writer input;
    private final int port;

    private Child(Process process, Path log) throws IOException {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.input = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        this.port = Integer.parseInt(read(Commands.READY, log));
    }

    /** Processor time in nanoseconds: of the process itself, and of each that it started and that still runs. */
    public record Used(long own, Map<Long, Long> children) {

        public long ownSince(Used before) {
            return own - before.own;
        }

        public long childrenSince(Used before) {
            return children.entrySet().stream()
                    .mapToLong(child -> child.getValue() - before.children.getOrDefault(child.getKey(), 0L))
                    .sum();
        }
    }

    public static Child echo(Path work, int instances) throws IOException {
        return start(work, EchoServer.class, List.of(Integer.toString(instances)));
    }

    public static Child samtale(Path work, SamtaleServer.Limits limits, Path data, Path scenarios) throws IOException {
        return samtale(work, limits, data, scenarios, data.resolve("no-courses"));
    }

    public static Child samtale(Path work, SamtaleServer.Limits limits, Path data, Path scenarios, Path content)
            throws IOException {
        return start(
                work,
                SamtaleServer.class,
                List.of(limits.name(), data.toString(), scenarios.toString(), content.toString()));
    }

    private static Child start(Path work, Class<?> program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "--sun-misc-unsafe-memory-access=allow",
                "-classpath",
                System.getProperty("java.class.path"),
                program.getName()));
        if (Runtime.version().feature() < 24) {
            command.remove("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(arguments);
        var log = work.resolve(program.getSimpleName() + ".log");
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
        try {
            return new Child(process, log);
        } catch (IOException | RuntimeException notStarted) {
            process.destroy();
            throw notStarted;
        }
    }

    private String read(String beginning, Path log) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length()).strip();
            }
            Files.writeString(
                    log, line + "\n", java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
        }
        throw new IOException("The measured process ended; " + log + " tells more");
    }

    public int port() {
        return port;
    }

    /** Bytes of heap in use after everything that can go has gone. */
    public long heap() throws IOException {
        input.write(Commands.HEAP + "\n");
        input.flush();
        return Long.parseLong(read(Commands.HEAP + " ", Path.of("/dev/null")));
    }

    public Used used() {
        var children = new HashMap<Long, Long>();
        process.descendants().forEach(child -> children.put(child.pid(), nanos(child)));
        return new Used(nanos(process.toHandle()), children);
    }

    private static long nanos(ProcessHandle handle) {
        return handle.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    @Override
    public void close() throws IOException {
        input.close();
        try {
            if (!process.waitFor(ENDING.toSeconds(), TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
