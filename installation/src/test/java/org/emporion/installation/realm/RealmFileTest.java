package org.emporion.installation.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.emporion.installation.InstallationFailure;
import org.emporion.installation.Json;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.RealmRepresentation;

class RealmFileTest {
    private final Map<String, String> values = new HashMap<>(Map.of(
            "storefront", "https://shop.example",
            "seller", "https://sell.example/seller",
            "admin", "https://admin.example/admin",
            "storefrontSecret", "one",
            "sellerSecret", "two",
            "adminSecret", "three",
            "adminServiceSecret", "a \"quoted\" \\ $1"));

    @Test
    void redirectsGoToTheAddressesOfTheInstallationAndNowhereElse() {
        assertThat(client("seller-portal").path("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("https://sell.example/seller/*");
    }

    @Test
    void everyClientHasItsOwnSecret() {
        assertThat(client("marketplace-web").path("secret").asText()).isEqualTo("one");
        assertThat(client("seller-portal").path("secret").asText()).isEqualTo("two");
        assertThat(client("tenant-admin").path("secret").asText()).isEqualTo("three");
    }

    @Test
    void aSecretMayHaveAnyCharacters() {
        assertThat(client("emporion-admin-service").path("secret").asText()).isEqualTo("a \"quoted\" \\ $1");
    }

    @Test
    void aPlaceholderWithoutAValueIsNamed() {
        values.remove("sellerSecret");
        assertThatThrownBy(this::realm).isInstanceOf(InstallationFailure.class).hasMessageContaining("sellerSecret");
    }

    @Test
    void theRealmOfAnInstallationHasNoClientForPasswordsAndNobodyWithOne() {
        JsonNode installation = realm();

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
    void logInIsThrottled() {
        assertThat(realm().path("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void platformAdminsAreAskedForASecondFactorUnlessARequestWantsLess() {
        JsonNode attributes = client("tenant-admin").path("attributes");
        assertThat(attributes.path("default.acr.values").asText()).isEqualTo("second-factor");
        assertThat(attributes.path("minimum.acr.value").asText()).isEqualTo("second-factor");
        assertThat(Json.resource("/realm/flows.json")
                        .path("bindings")
                        .path("tenant-admin")
                        .path("browser")
                        .asText())
                .isEqualTo("second-factor");
    }

    @Test
    void whoIsNoPlatformAdminIsRefusedBeforeASecondFactorIsAskedFor() {
        List<String> flows = Json.resource("/realm/flows.json").findValuesAsText("flow");
        List<String> steps = Json.resource("/realm/flows.json").findValuesAsText("authenticator");

        assertThat(flows)
                .containsSubsequence("second-factor-password", "second-factor-admins-only", "second-factor-code");
        assertThat(steps)
                .containsSubsequence(
                        "auth-username-password-form",
                        "conditional-user-role",
                        "deny-access-authenticator",
                        "auth-otp-form");
    }

    @Test
    void keycloakKnowsEveryWordOfTheFile() {
        assertThatCode(() -> new ObjectMapper().readValue(realm().toString(), RealmRepresentation.class))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new ObjectMapper().readValue("{\"reallm\": 1}", RealmRepresentation.class))
                .isInstanceOf(IOException.class);
    }

    @Test
    void everyFlowThatIsUsedIsDescribed() {
        JsonNode file = Json.resource("/realm/flows.json");
        List<String> described = file.path("flows").findValuesAsText("alias");

        assertThat(described).contains(file.path("browser").asText());
        file.path("bindings")
                .forEach(client -> client.forEach(flow -> assertThat(described).contains(flow.asText())));
    }

    @Test
    void nobodyIsAskedForTheAddressBeforeThePassword() {
        assertThat(Json.resource("/realm/flows.json").findValuesAsText("authenticator"))
                .contains("auth-username-password-form")
                .doesNotContain("auth-username-form", "organization");
    }

    private JsonNode realm() {
        return new RealmFile(RealmFile.template(), values).json();
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(realm().path("clients").spliterator(), false)
                .filter(each -> each.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
