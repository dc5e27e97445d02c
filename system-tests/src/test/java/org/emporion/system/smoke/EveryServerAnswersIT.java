package org.emporion.system.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.emporion.stack.Application;
import org.emporion.stack.StackAddresses;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EveryServerAnswersIT {
    private static final StackAddresses STACK = Stack.addresses();

    @ParameterizedTest
    @MethodSource("applicationsAtBothAddresses")
    void anApplicationIsReadyByNameAndByNumber(String base) throws IOException, InterruptedException {
        HttpResponse<String> health = get(base + "/health/ready");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"");
    }

    @Test
    void tokensNameTheOneAddressOfKeycloak() throws IOException, InterruptedException {
        assertThat(get(STACK.issuer() + "/.well-known/openid-configuration").body())
                .contains("\"issuer\":\"" + STACK.issuer() + "\"");
    }

    @Test
    void elasticsearchIsThere() throws IOException, InterruptedException {
        assertThat(get(STACK.search() + "/_cluster/health").statusCode()).isEqualTo(200);
    }

    @Test
    void theInboxIsThere() throws IOException, InterruptedException {
        assertThat(get(STACK.inbox() + "/").body()).contains("Inbox");
    }

    @Test
    void theSandboxProviderWantsItsKey() throws IOException, InterruptedException {
        assertThat(get(STACK.payment() + "/v1/payments?key=none").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"emporion_storefront", "emporion_seller", "emporion_operator", "emporion_indexer"})
    void aRoleOfAnApplicationMayLogIn(String role) throws SQLException {
        try (Connection database = DriverManager.getConnection(STACK.jdbc(), role, role)) {
            assertThat(database.isValid(5)).isTrue();
        }
    }

    static Stream<String> applicationsAtBothAddresses() {
        return Arrays.stream(Application.values())
                .map(each -> STACK.ports().of(each.port()))
                .flatMap(port -> Stream.of("http://localhost:" + port, "http://127.0.0.1:" + port));
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
