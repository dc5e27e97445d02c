package org.emporion.stack.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.emporion.stack.Ports;
import org.emporion.stack.StackAddresses;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    private final RealmFile file =
            new RealmFile(new StackAddresses(Ports.from(Map.of("EMPORION_PORT_OFFSET", "100"), 0)));

    @Test
    void redirectsGoToTheseStacksAddressesByNameAndByNumber() {
        assertThat(client("seller-portal").path("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("http://localhost:9181/seller/*", "http://127.0.0.1:9181/seller/*");
    }

    @Test
    void noPlaceholderIsLeft() {
        assertThat(file.realm().toString()).doesNotContain("${");
    }

    @Test
    void onlyTheClientOfLocalScriptsTakesPasswords() {
        assertThat(file.realm().path("clients"))
                .filteredOn(each -> each.path("directAccessGrantsEnabled").asBoolean())
                .extracting(each -> each.path("clientId").asText())
                .containsExactly("emporion-cli");
    }

    @Test
    void thePlatformAdminCanLogIn() {
        assertThat(file.logins()).anySatisfy(login -> {
            assertThat(login.username()).isEqualTo("admin");
            assertThat(login.password()).isEqualTo("admin");
            assertThat(login.roles()).contains("platform-admin");
        });
    }

    private JsonNode client(String id) {
        return RealmFile.elements(file.realm().path("clients"))
                .filter(each -> each.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
