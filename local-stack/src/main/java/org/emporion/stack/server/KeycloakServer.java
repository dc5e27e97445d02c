package org.emporion.stack.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.stack.StackAddresses;

/** A real Keycloak in development mode, with its data in a file of ours. */
public final class KeycloakServer {
    private final ServerFolders folders;
    private final Path home;
    private final Path themes;

    /** @param themes the folder with the look of the log-in pages */
    public KeycloakServer(ServerFolders folders, Path home, Path themes) {
        this.folders = folders;
        this.home = home;
        this.themes = themes;
    }

    /** Starts it and waits until it answers under the one address that its tokens name. */
    public ServerProcess start(StackAddresses addresses, int port) {
        firstStart().begin();
        List<String> command = List.of(home.resolve("bin/kc.sh").toString(), "start-dev");
        ServerProcess server = ServerProcess.start("Keycloak", folders, command, environment(addresses, port));
        String master = addresses.keycloak() + "/realms/master";
        Readiness.await(server, Readiness.answers(master, answer -> answer.statusCode() == 200));
        return server;
    }

    /** To be called when the realm is there too: a database that was left before that is made anew at the next start. */
    public void isComplete() {
        firstStart().end();
    }

    private FirstStart firstStart() {
        return new FirstStart(folders.data().resolve("keycloak"));
    }

    private Map<String, String> environment(StackAddresses addresses, int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", StackAddresses.KEYCLOAK_ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", StackAddresses.KEYCLOAK_ADMIN);
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HOSTNAME", addresses.keycloak());
        environment.put("KC_DB", "dev-file");
        environment.put(
                "KC_DB_URL", "jdbc:h2:file:" + folders.data().resolve("keycloak/keycloak") + ";NON_KEYWORDS=VALUE");
        environment.put("KC_CACHE", "local");
        environment.put("KC_SPI_THEME__FOLDER__DIR", themes.toString());
        environment.put(
                "JAVA_OPTS",
                "-Xms64m -Xmx288m -XX:+UseSerialGC -XX:MaxMetaspaceSize=256m -XX:ReservedCodeCacheSize=96m"
                        + " -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8");
        return environment;
    }
}
