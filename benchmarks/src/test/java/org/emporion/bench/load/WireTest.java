package org.emporion.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTest {
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            byte[] said = exchange.getRequestBody().readAllBytes();
            boolean chunked = exchange.getRequestURI().getPath().equals("/chunked");
            exchange.sendResponseHeaders(200, chunked ? 0 : said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void answersAreReadWholeAndTheConnectionIsUsedAgain() throws IOException {
        String said = "{\"word\": \"ä\"}".repeat(3_000);
        try (Wire wire = new Wire(server.getAddress().getPort())) {
            for (String path : new String[] {"/plain", "/chunked", "/plain"}) {
                Wire.Reply reply = wire.send(Wire.request("POST", path, said), 200);
                assertThat(reply.body()).isEqualTo(said.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void anotherStatusIsAFailureThatTellsIt() throws IOException {
        try (Wire wire = new Wire(server.getAddress().getPort())) {
            assertThatThrownBy(() -> wire.send(Wire.request("POST", "/", "oops"), 201))
                    .hasMessageContaining("200")
                    .hasMessageContaining("oops");
        }
    }

    @Test
    void whereNobodyListensEveryTrySaysSo() throws IOException {
        server.stop(0);
        try (Wire wire = new Wire(server.getAddress().getPort())) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> wire.send(Wire.request("GET", "/", null)))
                        .isInstanceOf(ConnectException.class);
            }
        }
    }
}
