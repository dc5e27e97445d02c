package org.emporion.stack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emporion.stack.StackFailure;

/** Libraries in the folder that all Liberty servers share: no application carries them, and no server looks through them for beans. */
final class SharedLibraries {

    /** The folder of each library of {@code server.xml}, with how the names of its archives begin. */
    private static final Map<String, List<String>> ARCHIVES =
            Map.of("jdbc", List.of("postgresql-"), "stripe", List.of("stripe-java-", "gson-"));

    private SharedLibraries() {}

    /** Copies them there once; the servers are prepared side by side, so one after the other looks. */
    static synchronized void install(Path libraries, Path resources) throws IOException {
        for (Map.Entry<String, List<String>> library : ARCHIVES.entrySet()) {
            Path folder = Files.createDirectories(resources.resolve(library.getKey()));
            for (String name : library.getValue()) {
                copy(archive(libraries, name), folder.resolve(name + "shared.jar"));
            }
        }
    }

    private static Path archive(Path libraries, String name) throws IOException {
        try (Stream<Path> files = Files.list(libraries)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new StackFailure("No " + name + "*.jar in " + libraries));
        }
    }

    private static void copy(Path archive, Path target) throws IOException {
        if (!Files.exists(target) || Files.size(target) != Files.size(archive)) {
            Files.copy(archive, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
