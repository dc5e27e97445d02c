package org.emporion.installation.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One run of the command, as somebody at a terminal would see it. */
record Running(int exit, String said) {
    static Running with(Map<String, String> environment) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit = new Install(environment, terminal, terminal).run();
        return new Running(exit, said.toString(StandardCharsets.UTF_8));
    }
}
