package org.emporion.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.emporion.web.Servlets;
import org.emporion.web.Servlets.Told;
import org.emporion.web.limits.ClientAddress;
import org.emporion.web.limits.Settings;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    private static final Map<String, String> BEHIND_TLS = Map.of("X-Forwarded-Proto", "https");
    private static final FilterChain NOTHING = (request, response) -> {};

    @Test
    void scriptsRunByNonceOnlyAndEachAnswerHasItsOwn() throws Exception {
        String first = policy(ask("/search", Map.of(), "192.0.2.1", NOTHING));
        String second = policy(ask("/search", Map.of(), "192.0.2.1", NOTHING));
        assertThat(first).matches(".*; script-src 'nonce-[A-Za-z0-9_-]{22}'").isNotEqualTo(second);
        assertThat(first).doesNotContain("unsafe-eval").contains("frame-ancestors 'none'", "base-uri 'none'");
        assertThat(first.replace("style-src-attr 'unsafe-inline'", "")).doesNotContain("unsafe-inline");
    }

    @Test
    void theNonceOfPrimeFacesIsTakenAndTheRestOfThePolicyStays() throws Exception {
        Told told = ask("/orders/list", Map.of(), "192.0.2.1", (request, response) -> ((HttpServletResponse) response)
                .addHeader("Content-Security-Policy", "script-src 'unsafe-inline' 'nonce-abc='"));
        assertThat(policy(told))
                .endsWith("; script-src 'nonce-abc='")
                .contains("form-action 'self' https://login.example;")
                .contains("img-src 'self' data: blob: https://shop.example;");
    }

    @Test
    void aFormLeadsToTheHostedPageOfAWayToPayOnlyWhereThatIsOffered() {
        Map<String, String> offered = Map.of("emporion.payment.methods", "sandbox, stripe");
        assertThat(new PagePolicy(Settings.of(offered)).with("n"))
                .contains("form-action 'self' https://checkout.stripe.com;");
        assertThat(new PagePolicy(Settings.of(Map.of(
                                "emporion.payment.methods", "stripe",
                                "emporion.stripe.page.url", "https://pay.shop.example/")))
                        .with("n"))
                .contains("form-action 'self' https://pay.shop.example;");
        assertThat(new PagePolicy(Settings.of(Map.of("emporion.payment.methods", "sandbox"))).with("n"))
                .contains("form-action 'self';");
    }

    @Test
    void aFormLeadsToTheSetupOfPayoutsOnlyWhereThoseAreMade() {
        assertThat(new PagePolicy(Settings.of(Map.of("emporion.payout.provider", "stripe"))).with("n"))
                .contains("form-action 'self' https://connect.stripe.com;");
        assertThat(new PagePolicy(Settings.of(Map.of("emporion.payout.provider", "sandbox"))).with("n"))
                .contains("form-action 'self';");
    }

    @Test
    void dataMayDoNothingAtAllAndIsNotKept() throws Exception {
        Told told = ask("/api/v1/orders", Map.of(), "192.0.2.1", NOTHING);
        assertThat(policy(told)).startsWith("default-src 'none'; frame-ancestors 'none'");
        assertThat(told.header("Cache-Control")).isEqualTo("no-store");
        assertThat(told.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(told.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(told.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void onlyOurOwnProxyIsBelievedThatTheWayIsEncrypted() throws Exception {
        assertThat(ask("/", BEHIND_TLS, "10.0.0.9", NOTHING).header("Strict-Transport-Security"))
                .startsWith("max-age=31536000");
        assertThat(ask("/", BEHIND_TLS, "192.0.2.1", NOTHING).header("Strict-Transport-Security"))
                .isNull();
    }

    private static String policy(Told told) {
        return told.header("Content-Security-Policy");
    }

    private static Told ask(String path, Map<String, String> headers, String from, FilterChain chain) throws Exception {
        SecurityHeaders filter = new SecurityHeaders(
                Settings.of(Map.of(
                        "emporion.storefront.url", "https://shop.example",
                        "emporion.oidc.issuer", "https://login.example/realms/emporion")),
                new ClientAddress(Optional.of("10.0.0.9")));
        Told told = new Told();
        filter.doFilter(Servlets.request("GET", "", path, headers, from), told.response(), chain);
        return told;
    }
}
