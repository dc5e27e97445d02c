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

    @Test
    void theRealmOfAnInstallationHasNoClientForPasswordsAndNobodyWithOne() {
        JsonNode installation = RealmFile.installation();

        assertThat(installation.path("clients"))
                .extracting(each -> each.path("clientId").asText())
                .doesNotContain("emporion-cli");
        assertThat(installation.path("clients"))
                .noneMatch(each -> each.path("directAccessGrantsEnabled").asBoolean());
        assertThat(installation.path("users")).noneMatch(each -> each.has("credentials"));
        assertThat(installation.path("sslRequired").asText()).isEqualTo("external");
        assertThat(installation.path("passwordPolicy").asText()).contains("length(8)");
    }

    @Test
    void logInIsThrottledEverywhere() {
        assertThat(RealmFile.installation().path("bruteForceProtected").asBoolean())
                .isTrue();
        assertThat(file.realm().path("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void platformAdminsAreAskedForASecondFactorUnlessARequestWantsLess() {
        JsonNode attributes = client("tenant-admin").path("attributes");
        assertThat(attributes.path("default.acr.values").asText()).isEqualTo("second-factor");
        assertThat(attributes.path("minimum.acr.value").asText()).isEqualTo("second-factor");
        assertThat(RealmFile.read("/realm/flows.json")
                        .path("bindings")
                        .path("tenant-admin")
                        .path("browser")
                        .asText())
                .isEqualTo("second-factor");
    }

    private JsonNode client(String id) {
        return RealmFile.elements(file.realm().path("clients"))
                .filter(each -> each.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
