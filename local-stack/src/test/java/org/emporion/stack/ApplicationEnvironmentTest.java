package org.emporion.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationEnvironmentTest {
    private final ApplicationEnvironment environment =
            new ApplicationEnvironment(new StackAddresses(Ports.from(Map.of(), 0)), Path.of("/data/media"), Map.of());

    @Test
    void everyApplicationLogsInAsADatabaseRoleOfItsOwn() {
        assertThat(Application.all())
                .extracting(each -> environment.of(each).get("EMPORION_DB_USER"))
                .containsExactly("emporion_storefront", "emporion_seller", "emporion_operator", "emporion_indexer");
    }

    @Test
    void theApplicationsListenOnThisMachineUnlessTheyAreToldWhere() {
        assertThat(environment.of(Application.MARKETPLACE_WEB)).containsEntry("EMPORION_HTTP_HOST", "127.0.0.1");
        assertThat(new ApplicationEnvironment(
                                new StackAddresses(Ports.from(Map.of(), 0)),
                                Path.of("/data/media"),
                                Map.of("EMPORION_HTTP_HOST", "*"))
                        .of(Application.MARKETPLACE_WEB))
                .containsEntry("EMPORION_HTTP_HOST", "*");
    }

    @Test
    void onlyHereTheSandboxIsAWayToPay() {
        assertThat(environment.of(Application.MARKETPLACE_WEB)).containsEntry("EMPORION_PAYMENT_METHODS", "sandbox");
    }

    @Test
    void theSellerPortalLivesUnderItsContext() {
        assertThat(environment.of(Application.SELLER_PORTAL))
                .containsEntry("EMPORION_PUBLIC_URL", "http://localhost:9081/seller")
                .containsEntry("EMPORION_OIDC_CLIENT_ID", "seller-portal");
    }
}
