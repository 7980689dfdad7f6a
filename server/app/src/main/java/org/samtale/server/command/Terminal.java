package org.samtale.server.command;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What a command says, and how it fails. */
record Terminal(PrintWriter out, PrintWriter err) {

    /** The terminal of the command that is running; the command line fills the spec in before it calls a command. */
    static Terminal of(@Nullable CommandSpec spec) {
        var commandLine = Objects.requireNonNull(spec).commandLine();
        return new Terminal(commandLine.getOut(), commandLine.getErr());
    }

    void say(String text) {
        out.println(text);
        out.flush();
    }

    /** A whole document, to its own last line. */
    void write(String document) {
        out.print(document);
        out.flush();
    }

    /** Tells why the command cannot do its work, and gives its exit code. */
    int fail(String sentence) {
        err.println("samtale: " + sentence);
        err.flush();
        return SamtaleCommand.FAILED;
    }
}
