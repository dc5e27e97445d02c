package org.emporion.stack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emporion.stack.StackFailure;

/** A real PostgreSQL in a data folder of its own. */
public final class PostgresServer {
    /** User and password of its superuser, who only bootstraps. */
    public static final String SUPERUSER = "postgres";

    private final ServerFolders folders;
    private final Path home;
    private final boolean durable;

    /** @param durable whether data survives a power cut; tests are faster without */
    public PostgresServer(ServerFolders folders, Path home, boolean durable) {
        this.folders = folders;
        this.home = home;
        this.durable = durable;
    }

    /** Starts it on this port of the loopback address and waits until it answers. */
    public ServerProcess start(int port) {
        Path data = folders.data().resolve("postgres");
        FirstStart first = new FirstStart(data);
        if (first.begin()) {
            initialise(data);
            first.end();
        }
        List<String> command = new ArrayList<>(Unprivileged.prefix());
        command.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", "" + port));
        settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        ServerProcess server = ServerProcess.start("PostgreSQL", folders, command, Map.of("LC_ALL", "C.UTF-8"), "INT");
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        Readiness.await(server, () -> answers(url));
        return server;
    }

    private void initialise(Path data) {
        Unprivileged.own(data);
        try {
            Path password = Files.writeString(folders.data().resolve("run/superuser"), SUPERUSER);
            List<String> command = new ArrayList<>(Unprivileged.prefix());
            command.addAll(List.of(
                    home.resolve("bin/initdb").toString(),
                    "--pgdata=" + data,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8"));
            Command.run(command);
            Files.delete(password);
        } catch (IOException e) {
            throw new StackFailure("Cannot prepare the database folder: " + e.getMessage(), e);
        }
    }

    private List<String> settings() {
        List<String> settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=100",
                "shared_buffers=128MB",
                "jit=off",
                "log_min_duration_statement=1000",
                "timezone=UTC"));
        if (!durable) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        return settings;
    }

    private static boolean answers(String url) {
        try (Connection connection = DriverManager.getConnection(url, SUPERUSER, SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
