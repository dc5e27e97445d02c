package org.emporion.stack.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedLibrariesTest {

    private static final int SERVERS = 4;
    private static final int ROUNDS = 100;

    @TempDir
    private Path folder;

    @Test
    void serversThatArePreparedSideBySideShareThem() throws Exception {
        Path libraries = Files.createDirectories(folder.resolve("libraries"));
        for (String archive : List.of("postgresql-42.jar", "stripe-java-33.jar", "gson-2.jar")) {
            Files.write(libraries.resolve(archive), new byte[100_000]);
        }
        ExecutorService servers = Executors.newFixedThreadPool(SERVERS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Path shared = folder.resolve("shared-" + round);
                CyclicBarrier start = new CyclicBarrier(SERVERS);
                List<Future<?>> prepared = new ArrayList<>();
                for (int server = 0; server < SERVERS; server++) {
                    prepared.add(servers.submit(() -> {
                        start.await();
                        SharedLibraries.install(libraries, shared);
                        return null;
                    }));
                }
                for (Future<?> one : prepared) {
                    one.get();
                }
                assertThat(shared.resolve("jdbc/postgresql-shared.jar")).hasSize(100_000);
                assertThat(shared.resolve("stripe/stripe-java-shared.jar")).hasSize(100_000);
            }
        } finally {
            servers.shutdownNow();
        }
    }
}
