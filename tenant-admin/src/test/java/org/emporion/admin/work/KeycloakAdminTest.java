package org.emporion.admin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every call may come again, whatever became of the one before. */
class KeycloakAdminTest {

    private KeycloakDouble provider;
    private KeycloakAdmin keycloak;

    @BeforeEach
    void start() throws IOException {
        provider = new KeycloakDouble();
        keycloak = provider.admin();
        provider.users.addAll(Set.of("ann", "bob"));
        provider.sessions.add("evening");
        provider.members.add("bob");
    }

    @AfterEach
    void stop() {
        keycloak.close();
        provider.close();
    }

    @Test
    void anOrganizationIsMadeWithNameAliasAndDomain() {
        assertThat(keycloak.organization("mill", "Blue Mill")).isEqualTo("id-mill");

        assertThat(provider.organizations.get("mill").path("name").asText()).isEqualTo("Blue Mill (mill)");
        assertThat(provider.organizations.get("mill").path("enabled").asBoolean())
                .isTrue();
        assertThat(provider.organizations.get("mill").at("/domains/0/name").asText())
                .isEqualTo("mill.stores.emporion.example");
    }

    @Test
    void anOrganizationThatIsThereIsFound() {
        keycloak.organization("mill", "Blue Mill");
        keycloak.organization("windmill", "Windmill");

        assertThat(keycloak.organization("mill", "Another name")).isEqualTo("id-mill");
        assertThat(provider.organizations).hasSize(2);
    }

    @Test
    void anOrganizationThatSomebodyElseMadeMeanwhileIsFound() {
        keycloak.organization("mill", "Blue Mill");
        provider.hidesOrganizationsFrom(2);

        assertThat(keycloak.organization("mill", "Blue Mill")).isEqualTo("id-mill");
        assertThat(provider.organizations).hasSize(1);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("POST", (Consumer<KeycloakAdmin>) to -> to.organization("mill", "Blue Mill")),
                Arguments.of("POST", (Consumer<KeycloakAdmin>) to -> to.addMember("id-mill", "ann")),
                Arguments.of("DELETE", (Consumer<KeycloakAdmin>) to -> to.removeMember("id-mill", "bob")),
                Arguments.of("DELETE", (Consumer<KeycloakAdmin>) to -> to.endSession("evening")),
                Arguments.of("DELETE", (Consumer<KeycloakAdmin>) to -> to.deleteUser("ann")));
    }

    private List<Object> state() {
        return List.of(
                Set.copyOf(provider.organizations.keySet()),
                Set.copyOf(provider.members),
                Set.copyOf(provider.sessions),
                Set.copyOf(provider.users));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeThatIsAskedForTwiceHappensOnce(String method, Consumer<KeycloakAdmin> change) {
        List<Object> before = state();
        change.accept(keycloak);
        List<Object> once = state();
        change.accept(keycloak);

        assertThat(once).isNotEqualTo(before);
        assertThat(state()).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeWhoseAnswerWasLostIsDoneWhenItComesAgain(String method, Consumer<KeycloakAdmin> change) {
        provider.losesTheAnswerTo(method);
        assertThatCode(() -> {
                    try {
                        change.accept(keycloak);
                    } catch (UncheckedIOException lost) {
                        change.accept(keycloak);
                    }
                })
                .doesNotThrowAnyException();
        List<Object> once = state();
        change.accept(keycloak);

        assertThat(state()).isEqualTo(once);
    }

    /** Longer than any other test: the patience is that of the application. */
    @Test
    @Timeout(20)
    void aChangeThatKeycloakDoesNotAnswerInTimeIsDoneWhenItComesAgain() {
        provider.hangsOnce();
        assertThatThrownBy(() -> keycloak.deleteUser("ann")).isInstanceOf(UncheckedIOException.class);
        keycloak.deleteUser("ann");

        assertThat(provider.users).containsExactly("bob");
    }

    @Test
    void aPersonWhomTheProviderDoesNotKnowIsPassedOver() {
        keycloak.addMember("id-mill", "stranger");

        assertThat(provider.members).containsExactly("bob");
    }

    @Test
    void allMembersAreReadHoweverMany() {
        IntStream.range(0, 250).forEach(each -> provider.members.add("member-" + each));

        assertThat(keycloak.members("id-mill")).hasSize(251).doesNotHaveDuplicates();
    }

    @Test
    void aTokenServesManyCallsAlsoAtTheSameTime() {
        keycloak.members("id-mill");

        IntStream.range(0, 40).parallel().forEach(each -> keycloak.members("id-mill"));

        assertThat(provider.tokens).hasValue(1);
    }

    @Test
    void aTokenThatEndsSoonIsNotUsedAgain() {
        provider.tokenSeconds = 20;
        keycloak.members("id-mill");
        keycloak.members("id-mill");

        assertThat(provider.tokens).hasValue(2);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aTokenThatTheProviderHasForgottenIsReplacedWithinTheCall(String method, Consumer<KeycloakAdmin> change) {
        keycloak.members("id-mill");
        List<Object> before = state();
        provider.forgetsItsTokens();
        change.accept(keycloak);

        assertThat(provider.tokens).hasValue(2);
        assertThat(state()).isNotEqualTo(before);
    }

    @Test
    void aSecretThatIsWrongSaysSo() {
        provider.secret = "another";

        assertThatThrownBy(() -> keycloak.deleteUser("ann"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("401");
        assertThat(provider.users).contains("ann");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 500, 503})
    void anAnswerThatIsNoSuccessIsAFailureForEveryCall(int status) {
        provider.refusesWith(status);

        changes().forEach(change -> assertThatThrownBy(() -> call(change))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Keycloak answered " + status));
        assertThatThrownBy(() -> keycloak.members("id-mill"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Keycloak answered " + status);
    }

    @Test
    void aProviderThatIsAwayIsToldFromOneThatRefuses() {
        provider.close();

        changes().forEach(change -> assertThatThrownBy(() -> call(change)).isInstanceOf(UncheckedIOException.class));
    }

    @SuppressWarnings("unchecked")
    private void call(Arguments change) {
        ((Consumer<KeycloakAdmin>) change.get()[1]).accept(keycloak);
    }
}
