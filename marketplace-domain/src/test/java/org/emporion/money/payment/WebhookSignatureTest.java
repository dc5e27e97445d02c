package org.emporion.money.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
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

    private final WebhookSignature signature = new WebhookSignature("secret");
    private final PaymentWebhooks webhooks = new PaymentWebhooks("secret", Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aSignedMessageIsRead() {
        PaymentWebhooks.Message message = webhooks.read(BODY, header(NOW, BODY)).orElseThrow();

        assertThat(message.attemptId()).isEqualTo("EMP-1-1");
        assertThat(message.amount()).hasToString("19.90 EUR");
        assertThat(message.payment().hasMoney()).isTrue();
    }

    @Test
    void aChangedOldOrUnsignedMessageIsRefused() {
        assertThatThrownBy(() -> webhooks.read(BODY.replace("19.90", "0.01"), header(NOW, BODY)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> webhooks.read(BODY, header(NOW.minusSeconds(3600), BODY)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> webhooks.read(BODY, null)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> webhooks.read(BODY, "t=1,v1=zz")).isInstanceOf(Forbidden.class);
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
                BODY.replace("EMP-1-1", "'; --"))) {
            assertThatThrownBy(() -> webhooks.read(body, header(NOW, body)))
                    .as(body)
                    .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                            .isEqualTo("MALFORMED"));
        }
    }

    @Test
    void newsThatChangeNothingAreTakenAndForgotten() {
        String captured = BODY.replace("authorised", "captured");

        assertThat(webhooks.read(captured, header(NOW, captured))).isEmpty();
    }

    private String header(Instant at, String body) {
        String signed = at.getEpochSecond() + "." + body;
        return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(signature.sign(signed));
    }
}
