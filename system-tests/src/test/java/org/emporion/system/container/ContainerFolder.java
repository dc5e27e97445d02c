package org.emporion.system.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.stack.StackSettings;

/** The folder of the Open Liberty that Arquillian runs: its configuration, and where the database of the stack is. */
public final class ContainerFolder {
    private ContainerFolder() {}

    /** Writes it and tells Arquillian by system properties, which its own configuration names. */
    public static void prepare(StackSettings stack) {
        try {
            int port = freePort();
            Path user = Path.of("target", "container").toAbsolutePath();
            Path server = Files.createDirectories(user.resolve("servers/domain"));
            emptied(server.resolve("dropins"));
            try (InputStream configuration = ContainerFolder.class.getResourceAsStream("/container/server.xml")) {
                Files.copy(configuration, server.resolve("server.xml"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.write(
                    server.resolve("bootstrap.properties"),
                    List.of(
                            "container.port=" + port,
                            "container.database=" + stack.addresses().jdbc(),
                            "container.jdbc.folder=" + driver().getParent(),
                            "container.jdbc.driver=" + driver().getFileName()));
            System.setProperty("container.home", stack.liberty().toString());
            System.setProperty("container.user", user.toString());
            System.setProperty("container.port", Integer.toString(port));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the container of the tests", e);
        }
    }

    /** What an earlier run deployed would be started again before ours comes. */
    private static void emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static Path driver() {
        try {
            return Path.of(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
