package org.emporion.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateGuardTest {

    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private RateGuard guard;
    private int served;

    @BeforeEach
    void start() {
        guard = guard(Map.of("emporion.rate.address", "3/60", "emporion.rate.order.lookup", "1/600"), Optional.empty());
    }

    @Test
    void aProgramThatAsksTooOftenHearsWhenToComeBack() throws Exception {
        assertThat(ask("/api/v1/search", "10.0.0.1").status()).isEqualTo(200);
        ask("/api/v1/search", "10.0.0.1");
        ask("/api/v1/search", "10.0.0.1");
        Told refused = ask("/api/v1/search", "10.0.0.1");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("20");
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.body()).contains("\"code\":\"TOO_MANY_REQUESTS\"");
        assertThat(served).isEqualTo(3);
        assertThat(ask("/api/v1/search", "10.0.0.2").status()).isEqualTo(200);
    }

    @Test
    void whoWaitsAsToldIsServedAgain() throws Exception {
        for (int i = 0; i < 4; i++) {
            ask("/search", "10.0.0.1");
        }
        now = now.plusSeconds(19);
        assertThat(ask("/search", "10.0.0.1").status()).isEqualTo(429);
        now = now.plusSeconds(1);
        assertThat(ask("/search", "10.0.0.1").status()).isEqualTo(200);
    }

    @Test
    void aPersonGetsAPageAndFilesOfPagesAreNotCounted() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(ask("/emporion/base.css", "10.0.0.1").status()).isEqualTo(200);
        }
        for (int i = 0; i < 3; i++) {
            ask("/search", "10.0.0.1");
        }
        Told refused = ask("/search", "10.0.0.1");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Content-Type")).isEqualTo("text/html");
        assertThat(refused.body()).contains("a little too fast").doesNotContain("<script");
    }

    @Test
    void aGuardedDoorHasItsOwnTighterLimit() throws Exception {
        assertThat(ask("/orders/ABC", "10.0.0.1").status()).isEqualTo(200);
        Told second = ask("/api/v1/orders/ABD", "10.0.0.1");
        assertThat(second.status()).isEqualTo(429);
        assertThat(second.header("Retry-After")).isEqualTo("600");
        assertThat(ask("/search", "10.0.0.1").status()).isEqualTo(200);
    }

    @Test
    void whatAStrangerWritesIntoHeadersGivesNobodyANewBudget() throws Exception {
        Told last = null;
        for (int i = 0; i < 4; i++) {
            last = ask("/search", "10.0.0.1", Map.of("X-Forwarded-For", "192.0.2." + i));
        }
        assertThat(last.status()).isEqualTo(429);
    }

    @Test
    void ourOwnProxyIsBelievedUpToTheNearestAddressThatIsNoneOfOurs() throws Exception {
        guard = guard(Map.of("emporion.rate.address", "1/60"), Optional.of("10.0.0.1, 10.0.0.9"));
        assertThat(ask("/search", "10.0.0.1", Map.of("X-Forwarded-For", "192.0.2.1"))
                        .status())
                .isEqualTo(200);
        assertThat(ask("/search", "10.0.0.1", Map.of("X-Forwarded-For", "192.0.2.2, 10.0.0.9"))
                        .status())
                .isEqualTo(200);
        assertThat(ask("/search", "10.0.0.1", Map.of("X-Forwarded-For", "203.0.113.5, 192.0.2.1"))
                        .status())
                .isEqualTo(429);
    }

    @Test
    void oneNetworkOfASubscriberIsOneAsker() {
        assertThat(ClientAddress.household("2001:db8:1:2:aaaa::1"))
                .isEqualTo(ClientAddress.household("2001:db8:1:2::7"));
        assertThat(ClientAddress.household("2001:db8:1:3::7")).isNotEqualTo(ClientAddress.household("2001:db8:1:2::7"));
        assertThat(ClientAddress.household("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    private Told ask(String path, String from) throws IOException, ServletException {
        return ask(path, from, Map.of());
    }

    private Told ask(String path, String from, Map<String, String> headers) throws IOException, ServletException {
        Told told = new Told();
        guard.doFilter(
                Servlets.request("GET", "", path, headers, from), told.response(), (request, response) -> served++);
        return told;
    }

    private RateGuard guard(Map<String, String> settings, Optional<String> proxies) {
        return new RateGuard(new RateLimits(Settings.of(settings), clock), new ClientAddress(proxies));
    }
}
