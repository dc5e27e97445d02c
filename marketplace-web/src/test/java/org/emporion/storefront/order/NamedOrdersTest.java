package org.emporion.storefront.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class NamedOrdersTest {

    @Test
    void everyOrderIsOpenedByTheEMailThatWasNamedForIt() {
        NamedOrders kept = read(NamedOrders.NONE
                .with("EMP-1", "kim@example.org", "")
                .with("EMP-2", "käthe@example.org", "")
                .with("EMP-1", "kim.b@example.org", ""));

        assertThat(kept.email("EMP-1", "")).contains("kim.b@example.org");
        assertThat(kept.email("EMP-2", "")).contains("käthe@example.org");
        assertThat(kept.email("EMP-3", "")).isEmpty();
        assertThat(kept.latest("")).contains("kim.b@example.org");
    }

    @Test
    void whatSomebodyNamedWhileLoggedInIsForThatAccountOnly() {
        NamedOrders kept =
                read(NamedOrders.NONE.with("EMP-1", "kim@example.org", "a1").with("EMP-2", "b@c.de", ""));

        assertThat(kept.email("EMP-1", "a1")).contains("kim@example.org");
        assertThat(kept.email("EMP-1", "b2")).isEmpty();
        assertThat(kept.email("EMP-1", "")).isEmpty();
        assertThat(kept.email("EMP-2", "b2")).contains("b@c.de");
        assertThat(read(kept.with("EMP-3", "kim@example.org", "a1")).latest("")).contains("b@c.de");
    }

    @Test
    void theOldestMakeRoomBeforeABrowserRefusesTheCookie() {
        NamedOrders kept = NamedOrders.NONE;
        for (int i = 0; i < 60; i++) {
            kept = kept.with("EMP-" + i, "x".repeat(200) + "@example.org", "");
        }

        assertThat(kept.text().length()).isBetween(2_500, 3_500);
        assertThat(kept.email("EMP-59", "")).isPresent();
        assertThat(kept.email("EMP-0", "")).isEmpty();
    }

    @Test
    void whatOthersWroteIntoTheCookieIsNothing() {
        String former = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("kim@example.org".getBytes(StandardCharsets.UTF_8));

        assertThat(NamedOrders.read(former).isEmpty()).isTrue();
        assertThat(NamedOrders.read("%%%.===.x").isEmpty()).isTrue();
        assertThat(NamedOrders.read("").isEmpty()).isTrue();
    }

    private static NamedOrders read(NamedOrders orders) {
        return NamedOrders.read(orders.text());
    }
}
