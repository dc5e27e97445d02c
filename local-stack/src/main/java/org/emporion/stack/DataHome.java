package org.emporion.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import org.emporion.stack.server.Unprivileged;

/**
 * Chooses the folder for servers and data: one in the checkout, or one below {@code /var/tmp} where that does not do.
 * PostgreSQL and Elasticsearch refuse to run as root, so root starts them as another user, who must be able to enter the
 * folder; anybody else must be able to write to it.
 */
final class DataHome {
    private DataHome() {}

    static Path of(Path root, Map<String, String> environment) {
        boolean fits = Unprivileged.isNeeded() ? isOpenToOthers(root) : Files.isWritable(root);
        return of(root, environment, fits);
    }

    /** @param fits whether the servers can work in a folder of the checkout; elsewhere every user has one of their own */
    static Path of(Path root, Map<String, String> environment, boolean fits) {
        String chosen = environment.getOrDefault("EMPORION_DATA_DIR", "").strip();
        if (!chosen.isEmpty()) {
            return Path.of(chosen).toAbsolutePath().normalize();
        }
        if (!fits) {
            String user = System.getProperty("user.name", "somebody");
            return Path.of("/var/tmp/emporion-" + user + "-" + Integer.toHexString(root.hashCode()));
        }
        return root.resolve(".data");
    }

    static boolean isOpenToOthers(Path folder) {
        try {
            for (Path step = folder; step != null; step = step.getParent()) {
                if (!Files.getPosixFilePermissions(step).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            }
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
