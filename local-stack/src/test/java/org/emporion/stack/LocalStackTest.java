package org.emporion.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two stacks that want the same data folder; with the mail server alone, which needs no process. */
class LocalStackTest {
    @TempDir
    Path home;

    private StackSettings settings;
    private LocalStack first;
    private LocalStack second;

    @BeforeEach
    void twoStacks() throws IOException {
        Ports ports = Ports.from(Map.of("EMPORION_PORT_SMTP", freePort(), "EMPORION_PORT_INBOX", freePort()), 0);
        settings = new StackSettings(home, home, "test", ports);
        first = stack();
        second = stack();
    }

    @AfterEach
    void close() {
        second.close();
        first.close();
    }

    @Test
    void onlyOneWorksInADataFolderAndTheOtherLeavesItAlone() {
        first.start();
        assertThatThrownBy(second::start)
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("already running")
                .hasMessageContaining("./marketplace down");
        assertThatThrownBy(second::startEmpty).isInstanceOf(StackFailure.class);
        second.close();
        assertThatThrownBy(() -> settings.ports().requireFree(Part.MAIL.ports()))
                .as("the first still listens")
                .isInstanceOf(PortTaken.class);

        first.close();
        second.start();
    }

    @Test
    void anEmptyStartLeavesNothingOfTheRunBefore() throws IOException {
        Path old = Files.createDirectories(settings.data().resolve("postgres")).resolve("PG_VERSION");
        Files.writeString(old, "9");

        first.startEmpty();

        assertThat(old).doesNotExist();
        assertThatThrownBy(second::start).hasMessageContaining("already running");
    }

    private LocalStack stack() {
        return new LocalStack(
                settings,
                Set.of(Part.MAIL),
                new Progress(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)));
    }

    private static String freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return Integer.toString(probe.getLocalPort());
        }
    }
}
