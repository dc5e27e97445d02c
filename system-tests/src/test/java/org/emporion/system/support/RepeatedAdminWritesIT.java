package org.emporion.system.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Names;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** An act of the platform that is sent again, because its answer got lost on the way. */
@BesideABrowser
class RepeatedAdminWritesIT {

    @Test
    void anActUnderTheSameKeyHappensOnceAndIsAnsweredAlike() {
        Store store = Given.aStoreAwaitingApproval();
        String tenant = "/tenants/" + store.tenantId();
        Api keyed = Stack.admins().with("Idempotency-Key", Names.unique());

        Answer first = keyed.post(tenant + "/approve").mustBe(200);
        assertThat(keyed.post(tenant + "/approve").mustBe(200).json()).isEqualTo(first.json());
        Stack.admins().post(tenant + "/approve").mustBeProblem(409);

        keyed.post(tenant + "/suspend", Map.of("reason", "late")).mustBe(200);
        keyed.post(tenant + "/suspend", Map.of("reason", "fake")).mustBeProblem(422, "KEY_REUSED");
    }
}
