package org.emporion.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Remembers in the data folder that something was done. */
record Marker(Path file) {

    boolean isSet() {
        return Files.exists(file);
    }

    void set() {
        try {
            Files.writeString(file, Instant.now().toString());
        } catch (IOException e) {
            throw new StackFailure("Cannot write " + file, e);
        }
    }
}
