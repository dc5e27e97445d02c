package org.emporion.money.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** Only what the provider signed, and only when it is fresh, is believed. */
class WebhookSignatureTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final String BODY =
            """
            {"id":"evt","type":"payment.authorised","paymentId":"p1","key":"EMP-1-1","amount":"19.90","currency":"EUR",\
            "at":"2026-11-23T10:00:00Z"}""";
    private static final String REFUND =
            """
            {"id":"evt2","type":"refund.refused","paymentId":"p1","key":"EMP-1-1","amount":"5.00","currency":"EUR",\
            "refund":{"id":"re_1","key":"r-1","state":"REFUSED","reason":"account_closed"}}""";

    private final WebhookSignature signature = new WebhookSignature("secret");
    private final SandboxEvents events = new SandboxEvents("secret");

    @Test
    void aSignedMessageIsRead() {
        PaymentGateway.Event event = read(BODY).orElseThrow();

        assertThat(event.id()).isEqualTo("evt");
        assertThat(event.attemptId()).isEqualTo("EMP-1-1");
        assertThat(event.amount()).hasToString("19.90 EUR");
        assertThat(event.payment().hasMoney()).isTrue();
        assertThat(event.refund()).isNull();
    }

    @Test
    void whatBecameOfARefundIsRead() {
        PaymentGateway.Event event = read(REFUND).orElseThrow();

        assertThat(event.refundKey()).isEqualTo("r-1");
        assertThat(event.refund())
                .isEqualTo(new PaymentGateway.Refund("re_1", PaymentGateway.Refund.State.REFUSED, "account_closed"));
        assertThat(event.payment()).isNull();
    }

    @Test
    void aChangedOldEarlyOrUnsignedMessageIsRefused() {
        assertRefused(BODY.replace("19.90", "0.01"), header(NOW, BODY));
        assertRefused(BODY + " ", header(NOW, BODY));
        assertRefused(BODY, header(NOW.minusSeconds(3600), BODY));
        assertRefused(BODY, header(NOW.plusSeconds(3600), BODY));
        assertRefused(BODY, null);
        assertRefused(BODY, "t=1,v1=zz");
    }

    @Test
    void theSignatureIsOverTheBytesAsTheyCame() {
        byte[] body = BODY.replace("EMP-1-1", "EMP-1-\u00fc").getBytes(StandardCharsets.ISO_8859_1);
        String header = "t=" + NOW.getEpochSecond() + ",v1="
                + HexFormat.of().formatHex(signature.sign(Long.toString(NOW.getEpochSecond()), body));

        assertThat(signature.fits(header, body, NOW)).isTrue();
        assertThat(signature.fits(
                        header, new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), NOW))
                .isFalse();
    }

    @Test
    void whatIsSignedAndNoMessageIsRefusedAsMalformed() {
        for (String body : List.of(
                "",
                "{",
                "null",
                "[]",
                BODY.replace("19.90", "lots"),
                BODY.replace("\"EUR\"", "null"),
                BODY.replace("\"EMP-1-1\"", "null"),
                BODY.replace("\"evt\"", "null"),
                BODY.replace("EMP-1-1", "'; --"),
                REFUND.replace("r-1", "'; --"),
                REFUND.replace("REFUSED", "LOST"))) {
            assertThatThrownBy(() -> read(body))
                    .as(body)
                    .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                            .isEqualTo("MALFORMED"));
        }
    }

    @Test
    void newsThatChangeNothingAreTakenAndForgotten() {
        assertThat(read(BODY.replace("authorised", "captured"))).isEmpty();
    }

    private void assertRefused(String body, String header) {
        assertThatThrownBy(() -> events.read(body.getBytes(StandardCharsets.UTF_8), header, NOW))
                .isInstanceOfSatisfying(
                        Forbidden.class, refused -> assertThat(refused.code()).isEqualTo("SIGNATURE"));
    }

    private Optional<PaymentGateway.Event> read(String body) {
        return events.read(body.getBytes(StandardCharsets.UTF_8), header(NOW, body), NOW);
    }

    private String header(Instant at, String body) {
        String seconds = Long.toString(at.getEpochSecond());
        byte[] signed = signature.sign(seconds, body.getBytes(StandardCharsets.UTF_8));
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(signed);
    }
}
