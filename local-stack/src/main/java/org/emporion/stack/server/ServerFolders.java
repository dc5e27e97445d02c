package org.emporion.stack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emporion.stack.StackFailure;

/**
 * The folders the servers of one stack use.
 *
 * @param data what the servers keep
 * @param distributions the unpacked servers, shared by all stacks
 */
public record ServerFolders(Path data, Path distributions) {
    /** Makes them. */
    public ServerFolders {
        make(data, distributions);
    }

    /** Makes those that have been removed meanwhile. */
    public void make() {
        make(data, distributions);
    }

    private static void make(Path data, Path distributions) {
        try {
            Files.createDirectories(data.resolve("log"));
            Files.createDirectories(data.resolve("run"));
            Files.createDirectories(distributions);
        } catch (IOException e) {
            throw new StackFailure("Cannot create the data folder " + data + ": " + e.getMessage(), e);
        }
    }

    Path log(String server) {
        return data.resolve("log").resolve(fileName(server) + ".log");
    }

    Path pidFile(String server) {
        return data.resolve("run").resolve(fileName(server) + ".pid");
    }

    private static String fileName(String server) {
        return server.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}
