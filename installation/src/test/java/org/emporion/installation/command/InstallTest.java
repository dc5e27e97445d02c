package org.emporion.installation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstallTest {
    private static final String NOWHERE = "http://127.0.0.1:1";
    private static final String SECRET = "nobody-may-read-this";

    private final Map<String, String> environment = new HashMap<>();

    InstallTest() {
        Stream.of(Step.values())
                .flatMap(step -> step.needed().stream())
                .forEach(variable -> environment.put(variable.toString(), SECRET));
        environment.put("EMPORION_DB_HOST", "127.0.0.1");
        environment.put("EMPORION_DB_PORT", "1");
        environment.put("EMPORION_DB_SUPERUSER", "postgres");
        environment.put("EMPORION_KEYCLOAK_ADMIN_USER", "keycloak");
        environment.put("EMPORION_KEYCLOAK_URL", NOWHERE + "/");
        environment.put("EMPORION_STOREFRONT_URL", "https://shop.example");
        environment.put("EMPORION_SELLER_URL", "https://sell.example/seller");
        environment.put("EMPORION_ADMIN_URL", "https://admin.example/admin");
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        Running run = Running.with(Map.of("EMPORION_DB_HOST", "127.0.0.1", "EMPORION_SELLER_URL", " "));

        assertThat(run.exit()).isEqualTo(Install.NOT_CONFIGURED);
        assertThat(run.said())
                .contains("EMPORION_DB_OWNER_PASSWORD", "EMPORION_SELLER_URL", "EMPORION_KEYCLOAK_ADMIN_PASSWORD")
                .doesNotContain("EMPORION_DB_HOST");
    }

    @Test
    void aStepNeedsOnlyItsOwnSettings() {
        Running run = Running.with(Map.of("EMPORION_INSTALL_STEPS", "migrations"));

        assertThat(run.exit()).isEqualTo(Install.NOT_CONFIGURED);
        assertThat(run.said().strip()).isEqualTo("Not set: EMPORION_DB_HOST, EMPORION_DB_OWNER_PASSWORD");
    }

    @Test
    void anUnknownStepIsToldWithTheKnownOnes() {
        environment.put("EMPORION_INSTALL_STEPS", "migrations,theme");
        Running run = Running.with(environment);

        assertThat(run.exit()).isEqualTo(Install.NOT_CONFIGURED);
        assertThat(run.said()).contains("theme", "roles, migrations, realm");
    }

    @Test
    void stepsAreTakenInTheirOrderHoweverTheyAreListed() {
        environment.put("EMPORION_INSTALL_STEPS", "realm, migrations ,roles");

        assertThat(new Settings(environment).steps()).containsExactly(Step.ROLES, Step.MIGRATIONS, Step.REALM);
    }

    @Test
    void aPortThatIsNoNumberIsRefusedBeforeAnythingIsDone() {
        environment.put("EMPORION_DB_PORT", "five");
        Running run = Running.with(environment);

        assertThat(run.exit()).isEqualTo(Install.NOT_CONFIGURED);
        assertThat(run.said()).contains("EMPORION_DB_PORT", "five");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.example", "ftp://shop.example", "https://", "https://shop.example/a b"})
    void anAddressThatIsNoneIsRefusedBeforeAnythingIsDone(String address) {
        environment.put("EMPORION_STOREFRONT_URL", address);
        Running run = Running.with(environment);

        assertThat(run.exit()).isEqualTo(Install.NOT_CONFIGURED);
        assertThat(run.said()).contains("EMPORION_STOREFRONT_URL");
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatDoesNotAnswerIsASentenceWithoutSecrets(Step step) {
        environment.put("EMPORION_INSTALL_STEPS", step.name().toLowerCase(java.util.Locale.ROOT));
        Running run = Running.with(environment);

        assertThat(run.exit()).isEqualTo(Install.FAILED);
        assertThat(run.said()).contains("127.0.0.1:1").doesNotContain("\tat ", "Done.", SECRET);
    }

    @Test
    void loginsDoNotShowTheirPasswords() {
        Settings settings = new Settings(environment);

        assertThat(settings.superuser().toString()).isEqualTo("postgres");
        assertThat(settings.keycloak().toString()).isEqualTo("keycloak at " + NOWHERE);
    }
}
