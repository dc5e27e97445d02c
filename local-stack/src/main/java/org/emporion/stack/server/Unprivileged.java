package org.emporion.stack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emporion.stack.StackFailure;

/** PostgreSQL and Elasticsearch refuse to run as root; started by root they run as the user "nobody". */
public final class Unprivileged {
    private static final String NOBODY = "65534";

    private Unprivileged() {}

    /** Whether this process is root. */
    public static boolean isNeeded() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    static List<String> prefix() {
        return isNeeded() ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups") : List.of();
    }

    /** Makes the folder and gives it to the user that the server will run as. */
    static void own(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StackFailure("Cannot create " + folder + ": " + e.getMessage(), e);
        }
        if (isNeeded()) {
            Command.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        }
    }
}
