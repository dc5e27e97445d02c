package org.emporion.stack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emporion.stack.StackFailure;
import org.emporion.stack.analysis.AnalysisPluginFolder;

/** A real single-node Elasticsearch, with the analysis plugin that stands in for the modules its distribution lacks. */
public final class ElasticsearchServer {
    private final ServerFolders folders;
    private final Path home;

    public ElasticsearchServer(ServerFolders folders, Path home) {
        this.folders = folders;
        this.home = home;
    }

    /** Starts it on these ports of the loopback address and waits until it answers. */
    public ServerProcess start(int port, int transportPort) {
        Path base = folders.data().resolve("elasticsearch");
        configure(base, port, transportPort);
        List<String> command = new ArrayList<>(Unprivileged.prefix());
        command.add(home.resolve("bin/elasticsearch").toString());
        ServerProcess server = ServerProcess.start("Elasticsearch", folders, command, environment(base));
        String health = "http://127.0.0.1:" + port + "/_cluster/health?wait_for_status=yellow&timeout=1s";
        Readiness.await(server, Readiness.answers(health, answer -> answer.statusCode() == 200));
        return server;
    }

    private void configure(Path base, int port, int transportPort) {
        try {
            new AnalysisPluginFolder(home.resolve("plugins")).write();
            Path config = Files.createDirectories(base.resolve("config"));
            Folders.copy(home.resolve("config"), config);
            Files.writeString(config.resolve("elasticsearch.yml"), settings(base, port, transportPort));
            Files.createDirectories(base.resolve("tmp"));
            Unprivileged.own(base);
        } catch (IOException e) {
            throw new StackFailure("Cannot configure Elasticsearch: " + e.getMessage(), e);
        }
    }

    private static String settings(Path base, int port, int transportPort) {
        return """
                cluster.name: emporion-local
                node.name: local
                network.host: 127.0.0.1
                http.port: %d
                transport.port: %d
                discovery.type: single-node
                path.data: "%s"
                path.logs: "%s"
                xpack.security.enabled: false
                cluster.routing.allocation.disk.threshold_enabled: false
                """
                .formatted(port, transportPort, base.resolve("data"), base.resolve("logs"));
    }

    private static Map<String, String> environment(Path base) {
        return Map.of(
                "ES_PATH_CONF", base.resolve("config").toString(),
                "ES_TMPDIR", base.resolve("tmp").toString(),
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_JAVA_OPTS", "-Xms512m -Xmx512m",
                "CLI_JAVA_OPTS", "-Xmx32m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
    }
}
