package org.emporion.stack.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.emporion.stack.StackFailure;

/** A short program that is run to its end. */
final class Command {
    private Command() {}

    static void run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new StackFailure("\"" + String.join(" ", command) + "\" failed:\n" + said.strip());
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot run \"" + command.get(0) + "\": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while running " + command.get(0), e);
        }
    }
}
