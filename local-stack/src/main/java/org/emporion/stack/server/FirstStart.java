package org.emporion.stack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emporion.stack.StackFailure;

/**
 * The making of a folder in which a server keeps its data. It takes a while and may be interrupted; what is left then no server
 * can use, so that it is made anew. A mark beside the folder stands from the beginning to the end.
 *
 * @param folder may not hold anything else than what is made at the first start
 */
record FirstStart(Path folder) {

    /** Before the server starts. True when its data still has to be made. */
    boolean begin() {
        try {
            if (Files.exists(mark())) {
                Folders.delete(folder);
            }
            if (Files.exists(folder)) {
                return false;
            }
            Files.createDirectories(folder.getParent());
            Files.writeString(mark(), "");
            return true;
        } catch (IOException e) {
            throw new StackFailure("Cannot make " + folder + " anew: " + e.getMessage(), e);
        }
    }

    /** All is made. */
    void end() {
        try {
            Files.deleteIfExists(mark());
        } catch (IOException e) {
            throw new StackFailure("Cannot delete " + mark() + ": " + e.getMessage(), e);
        }
    }

    private Path mark() {
        return folder.resolveSibling(folder.getFileName() + ".unfinished");
    }
}
