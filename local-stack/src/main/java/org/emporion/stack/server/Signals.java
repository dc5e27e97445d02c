package org.emporion.stack.server;

import java.util.List;

/** Sends a signal that Java itself cannot. */
final class Signals {
    private Signals() {}

    static void send(String signal, long pid) {
        Command.run(List.of("sh", "-c", "kill -" + signal + " " + pid + " || true"));
    }
}
