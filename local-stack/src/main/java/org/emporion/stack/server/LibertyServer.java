package org.emporion.stack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.emporion.stack.StackFailure;

/** One Open Liberty server with one application. */
public final class LibertyServer {
    private static final Pattern APPLICATION_FAILED = Pattern.compile("CWWKZ000[24]E");

    private final ServerFolders folders;
    private final Path home;
    private final Path libraries;

    /** @param libraries where the JDBC driver is */
    public LibertyServer(ServerFolders folders, Path home, Path libraries) {
        this.folders = folders;
        this.home = home;
        this.libraries = libraries;
    }

    /** Starts the application of a Maven module and waits until it says that it is ready. */
    public ServerProcess start(Path module, int port, Map<String, String> settings) {
        String name = module.getFileName().toString();
        Path user = folders.data().resolve("liberty");
        install(module, name, user);
        Map<String, String> environment = new TreeMap<>(settings);
        environment.put("WLP_USER_DIR", user.toString());
        environment.put("WLP_SKIP_UMASK", "true");
        List<String> command = List.of(home.resolve("bin/server").toString(), "run", name);
        ServerProcess server = ServerProcess.start(name, folders, command, environment);
        String ready = "http://127.0.0.1:" + port + "/health/ready";
        BooleanSupplier isReady = Readiness.answers(ready, answer -> answer.statusCode() == 200);
        Readiness.await(server, () -> isReady.getAsBoolean() || refusesToStart(server));
        return server;
    }

    /** The server itself goes on without the application: nothing would ever become ready. */
    private static boolean refusesToStart(ServerProcess server) {
        if (server.logSays(APPLICATION_FAILED)) {
            throw server.failure("could not start its application");
        }
        return false;
    }

    private void install(Path module, String name, Path user) {
        try {
            Path server = Files.createDirectories(user.resolve("servers").resolve(name));
            Folders.copy(module.resolve("src/main/liberty/config"), server);
            Path apps = Files.createDirectories(server.resolve("apps"));
            Path war = module.resolve("target").resolve(name + ".war");
            if (!Files.exists(war)) {
                throw new StackFailure(war + " is missing; build first.");
            }
            Files.copy(war, apps.resolve(name + ".war"), StandardCopyOption.REPLACE_EXISTING);
            SharedLibraries.install(libraries, user.resolve("shared/resources"));
        } catch (IOException e) {
            throw new StackFailure("Cannot prepare the server of " + name + ": " + e.getMessage(), e);
        }
    }
}
