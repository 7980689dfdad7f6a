package org.samtale.server.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A program with a PostgreSQL of its own, to be killed. */
final class ProgramWithPostgres {
    private ProgramWithPostgres() {}

    /** Starts it in a JVM of its own and returns when PostgreSQL serves. */
    static Process start(Path dataDirectory) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgramWithPostgres.class.getName(),
                        dataDirectory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = process.inputReader().readLine();
        if (!"ready".equals(said)) {
            throw new IOException("The server process said " + said);
        }
        return process;
    }

    public static void main(String[] arguments) throws InterruptedException {
        TestDatabase.start(Path.of(arguments[0]));
        System.out.println("ready");
        Thread.sleep(Duration.ofMinutes(5));
    }
}
