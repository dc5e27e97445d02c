package org.emporion.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Given;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** The platform can slow down the keys of one store; others do not notice. */
@BesideABrowser
class StoreRateIT {

    @Test
    void aKeyThatHasUsedUpItsMinuteHearsWhenToComeBack() {
        Store slow = Given.aStoreAwaitingApproval();
        Map<String, Object> rate = new HashMap<>(Map.of("requestsPerMinute", 1));
        Stack.admins().post("/tenants/" + slow.tenantId() + "/approve").mustBe(200);
        assertThat(Stack.admins()
                        .put("/tenants/" + slow.tenantId() + "/rate", rate)
                        .mustBe(200)
                        .json()
                        .path("requestsPerMinute")
                        .asInt())
                .isEqualTo(1);
        slow.withKey();

        List<Answer> answers =
                IntStream.range(0, 6).mapToObj(i -> slow.api().get("/products")).toList();

        assertThat(answers.get(0).status()).isEqualTo(200);
        Answer refused = answers.stream()
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.code()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        Given.aSellerWithAnOpenStore().api().get("/products").mustBe(200);

        rate.put("requestsPerMinute", 0);
        Stack.admins()
                .put("/tenants/" + slow.tenantId() + "/rate", rate)
                .mustBeProblem(422)
                .mustBlame("requestsPerMinute");
    }
}
