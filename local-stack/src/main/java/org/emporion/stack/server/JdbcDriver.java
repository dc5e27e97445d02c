package org.emporion.stack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.emporion.stack.StackFailure;

/** The driver of PostgreSQL in the folder that all Liberty servers share. */
final class JdbcDriver {

    private JdbcDriver() {}

    /** Copies it there once; the servers are prepared side by side, so one after the other looks. */
    static synchronized void install(Path libraries, Path folder) throws IOException {
        Path driver;
        try (Stream<Path> files = Files.list(libraries)) {
            driver = files.filter(file -> file.getFileName().toString().startsWith("postgresql-"))
                    .findFirst()
                    .orElseThrow(() -> new StackFailure("No PostgreSQL driver in " + libraries));
        }
        Path target = folder.resolve("postgresql.jar");
        Files.createDirectories(folder);
        if (!Files.exists(target) || Files.size(target) != Files.size(driver)) {
            Files.copy(driver, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
