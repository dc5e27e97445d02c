package org.emporion.money.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** What of Stripe's messages is believed. */
class StripeEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final String PAID =
            """
            {"id": "evt_1", "type": "checkout.session.completed", "api_version": "2019-01-01",
             "data": {"object": {"id": "cs_1", "metadata": {"attempt": "EMP-1-1"}}}}""";
    private static final String REFUNDED =
            """
            {"id": "evt_2", "type": "refund.failed",
             "data": {"object": {"id": "re_1", "metadata": {"attempt": "EMP-1-1", "refund": "r-1"}}}}""";

    private final StripeEvents events = new StripeEvents("whsec");

    @Test
    void aMessageNamesWhatItIsAbout() {
        assertThat(read(PAID, NOW))
                .contains(new StripeEvents.Told("evt_1", "checkout.session.completed", "cs_1", "EMP-1-1", null));
        assertThat(read(REFUNDED, NOW))
                .contains(new StripeEvents.Told("evt_2", "refund.failed", "re_1", "EMP-1-1", "r-1"));
    }

    @Test
    void aDisputeDoesNotSayOfWhichAttemptItIs() {
        String disputed =
                """
                {"id": "evt_3", "type": "charge.dispute.created",
                 "data": {"object": {"id": "dp_1", "payment_intent": "pi_1", "metadata": {}}}}""";

        assertThat(read(disputed, NOW))
                .contains(new StripeEvents.Told("evt_3", "charge.dispute.created", "dp_1", null, null));
    }

    @Test
    void aTransferNamesItsPayoutAndAnAccountItself() {
        String reversed =
                """
                {"id": "evt_4", "type": "transfer.reversed",
                 "data": {"object": {"id": "tr_1", "metadata": {"payout": "p-1"}}}}""";
        String updated =
                """
                {"id": "evt_5", "type": "account.updated", "account": "acct_1", "data": {"object": {"id": "acct_1"}}}""";

        assertThat(read(reversed, NOW)).contains(StripeEvents.Told.ofPayout("evt_4", "transfer.reversed", "p-1"));
        assertThat(read(reversed.replace("payout", "other"), NOW)).isEmpty();
        assertThat(read(updated, NOW)).contains(StripeEvents.Told.ofPayout("evt_5", "account.updated", "acct_1"));
    }

    @Test
    void theSecretsOfSeveralEndpointsAreEachEnough() {
        StripeEvents both = new StripeEvents("whsec_other, whsec");

        assertThat(both.read(bytes(PAID), signature("whsec", PAID, NOW), NOW)).isPresent();
        assertThatThrownBy(() -> both.read(bytes(PAID), signature("whsec_third", PAID, NOW), NOW))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void onlyWhatIsSignedLatelyAndNotAheadOfTimeIsRead() {
        assertThat(read(PAID, NOW.minusSeconds(299))).isPresent();
        assertThat(read(PAID, NOW.plusSeconds(299))).isPresent();
        assertThatThrownBy(() -> read(PAID, NOW.minusSeconds(301))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> read(PAID, NOW.plusSeconds(301))).isInstanceOf(Forbidden.class);
    }

    @Test
    void anotherSecretAnotherBodyOrNoSignatureIsForbidden() {
        String signed = signature("whsec", PAID, NOW);
        assertThatThrownBy(() -> events.read(bytes(PAID + " "), signed, NOW)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> events.read(bytes(PAID), signature("other", PAID, NOW), NOW))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> events.read(bytes(PAID), null, NOW)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> events.read(bytes(PAID), "v1=00", NOW)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aSignatureThatNobodyCanReadIsForbiddenToo() {
        for (String header : List.of(
                "t=abc,v1=zz",
                "t=,v1=zz",
                "t=99999999999999999999,v1=zz",
                "t=1.5,v1=a",
                "t=-1,v1=a",
                "t,v1=a",
                "t=1,v1",
                "t=abc,t=1,v1=zz",
                "",
                ",",
                "=")) {
            assertThatThrownBy(() -> events.read(bytes("{\"a\":1}"), header, NOW))
                    .as(header)
                    .isInstanceOfSatisfying(Forbidden.class, refused -> assertThat(refused.code())
                            .isEqualTo("SIGNATURE"));
        }
    }

    /** While a secret is replaced Stripe signs with both. */
    @Test
    void oneOfSeveralSignaturesIsEnough() {
        String both =
                signature("old", PAID, NOW) + signature("whsec", PAID, NOW).replaceFirst("t=\\d+", "");
        assertThat(events.read(bytes(PAID), both, NOW)).isPresent();
    }

    @Test
    void whatOthersDoWithTheSameAccountChangesNothing() {
        assertThat(read(PAID.replace("attempt", "order"), NOW)).isEmpty();
        assertThat(read(PAID.replace("checkout.session.completed", "customer.created"), NOW))
                .isEmpty();
        assertThat(read(REFUNDED.replace("\"refund\":", "\"ticket\":"), NOW)).isEmpty();
    }

    @Test
    void whatIsSignedAndNoMessageIsMalformed() {
        assertThatThrownBy(() -> read("null", NOW)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> read("{", NOW)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> read(PAID.replace("cs_1", "../1"), NOW)).isInstanceOf(RuleViolated.class);
    }

    private Optional<StripeEvents.Told> read(String body, Instant signedAt) {
        return events.read(bytes(body), signature("whsec", body, signedAt), NOW);
    }

    private static String signature(String secret, String body, Instant at) {
        try {
            String payload = at.getEpochSecond() + "." + body;
            return "t=" + at.getEpochSecond() + ",v1=" + Webhook.Util.computeHmacSha256(secret, payload);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
