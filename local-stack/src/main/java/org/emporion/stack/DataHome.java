package org.emporion.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import org.emporion.stack.server.Unprivileged;

/**
 * Chooses the folder for servers and data. PostgreSQL and Elasticsearch refuse to run as root, so root starts them as
 * another user, who must be able to enter the folder.
 */
final class DataHome {
    private DataHome() {}

    static Path of(Path root, Map<String, String> environment) {
        String chosen = environment.getOrDefault("EMPORION_DATA_DIR", "").strip();
        if (!chosen.isEmpty()) {
            return Path.of(chosen).toAbsolutePath().normalize();
        }
        if (Unprivileged.isNeeded() && !isOpenToOthers(root)) {
            return Path.of("/var/tmp/emporion-" + Integer.toHexString(root.hashCode()));
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
