package org.emporion.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;

class OthersHealthTest {

    @Test
    void aServerIsThereWhileItListens() throws IOException {
        URI address;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/realms/emporion");
            assertThat(OthersHealth.listens(address)).isTrue();
        }
        assertThat(OthersHealth.listens(address)).isFalse();
    }
}
