package org.emporion.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void withoutSettingsTheUsualPortsApply() {
        Ports ports = Ports.from(Map.of(), 0);
        assertThat(ports.of(Port.MARKETPLACE_WEB)).isEqualTo(9080);
        assertThat(ports.of(Port.POSTGRES)).isEqualTo(15432);
    }

    @Test
    void theOffsetShiftsAllPortsButThoseThatAreSet() {
        Ports ports = Ports.from(Map.of("EMPORION_PORT_OFFSET", "100", "EMPORION_PORT_SMTP", "2525"), 0);
        assertThat(ports.of(Port.KEYCLOAK)).isEqualTo(8280);
        assertThat(ports.of(Port.SMTP)).isEqualTo(2525);
    }

    @Test
    void theStackOfTheTestsHasAnOffsetOfItsOwn() {
        assertThat(Ports.from(Map.of(), 10_000).of(Port.SELLER_PORTAL)).isEqualTo(19081);
        assertThat(Ports.from(Map.of("EMPORION_PORT_OFFSET", "100"), 10_000).of(Port.SELLER_PORTAL))
                .as("beside one in use that is shifted too")
                .isEqualTo(19181);
    }

    @Test
    void secondServersHaveOtherPortsOfTheirOwnAndAllElseOfTheFirst() {
        Ports second = Ports.from(Map.of(), 10_000).moved(List.of(Port.SELLER_PORTAL), 50);
        assertThat(second.of(Port.SELLER_PORTAL)).isEqualTo(19131);
        assertThat(second.of(Port.POSTGRES)).isEqualTo(25432);
    }

    @Test
    void aSettingThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> Ports.from(Map.of("EMPORION_PORT_INBOX", "mail"), 0))
                .isInstanceOf(StackFailure.class)
                .hasMessage("EMPORION_PORT_INBOX is \"mail\", which is not a number.");
    }

    @Test
    void aTakenPortIsToldWithItsNumberItsSettingAndWhoWantedIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int number = other.getLocalPort();
            Ports ports = Ports.from(Map.of("EMPORION_PORT_ELASTICSEARCH", Integer.toString(number)), 0);
            assertThatThrownBy(() -> ports.requireFree(List.of(Port.ELASTICSEARCH)))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("Port " + number + " is taken by ")
                    .hasMessageContaining("(process " + ProcessHandle.current().pid() + "); Elasticsearch wanted it.")
                    .hasMessageContaining("EMPORION_PORT_ELASTICSEARCH")
                    .hasMessageContaining("EMPORION_PORT_OFFSET");
        }
    }
}
