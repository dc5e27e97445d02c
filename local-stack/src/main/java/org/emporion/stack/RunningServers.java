package org.emporion.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.stack.server.ServerProcess;

/** The server processes of a stack. */
final class RunningServers {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Progress progress;
    private final Map<String, ServerProcess> servers = new LinkedHashMap<>();

    RunningServers(Progress progress) {
        this.progress = progress;
    }

    synchronized void add(ServerProcess server) {
        servers.put(server.name(), server);
    }

    synchronized Map<String, ServerProcess> byName() {
        return new LinkedHashMap<>(servers);
    }

    /** Applications first, so that they can still reach what they need; the database last. */
    void stop() {
        List<ServerProcess> all = new ArrayList<>(byName().values());
        List<ServerProcess> database = all.stream()
                .filter(server -> server.name().equals("PostgreSQL"))
                .toList();
        all.removeAll(database);
        all.parallelStream().forEach(this::stop);
        database.forEach(this::stop);
    }

    /** Stops one of them, if it runs. */
    void stop(String name) {
        taken(name).ifPresent(this::stop);
    }

    /** Ends one of them without asking, if it runs. */
    void crash(String name) {
        taken(name).ifPresent(ServerProcess::crash);
    }

    private synchronized Optional<ServerProcess> taken(String name) {
        return Optional.ofNullable(servers.remove(name));
    }

    private void stop(ServerProcess server) {
        server.stop(PATIENCE);
        progress.step(server.name(), "stopped");
    }
}
