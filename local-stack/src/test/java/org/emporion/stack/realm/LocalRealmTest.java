package org.emporion.stack.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.emporion.stack.Ports;
import org.emporion.stack.StackAddresses;
import org.junit.jupiter.api.Test;

class LocalRealmTest {
    private final LocalRealm local =
            new LocalRealm(new StackAddresses(Ports.from(Map.of("EMPORION_PORT_OFFSET", "100"), 0)));
    private final JsonNode realm = local.file().json();

    @Test
    void redirectsGoToTheseStacksAddressesByNameAndByNumber() {
        assertThat(client("seller-portal").path("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("http://localhost:9181/seller/*", "http://127.0.0.1:9181/seller/*");
        assertThat(client("emporion-cli").path("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("http://localhost:9181/seller/*", "http://127.0.0.1:9181/seller/*");
    }

    @Test
    void noPlaceholderIsLeft() {
        assertThat(realm.toString()).doesNotContain("${");
    }

    @Test
    void onlyTheClientOfLocalScriptsTakesPasswords() {
        assertThat(realm.path("clients"))
                .filteredOn(each -> each.path("directAccessGrantsEnabled").asBoolean())
                .extracting(each -> each.path("clientId").asText())
                .containsExactly("emporion-cli");
    }

    @Test
    void thePlatformAdminCanLogIn() {
        assertThat(local.logins()).anySatisfy(login -> {
            assertThat(login.username()).isEqualTo("admin");
            assertThat(login.password()).isEqualTo("admin");
            assertThat(login.roles()).contains("platform-admin");
        });
    }

    @Test
    void logInIsThrottledHereToo() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(each -> each.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
