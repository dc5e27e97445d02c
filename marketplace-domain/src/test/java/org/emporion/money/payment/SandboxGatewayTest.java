package org.emporion.money.payment;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.payment.PaymentGateway.Refund.State;
import org.emporion.money.payment.ProviderPayment.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the sandbox's answers mean to whoever asks: an end is an end, everything else is asked again. */
class SandboxGatewayTest {

    private static final Money PRICE = Money.parse("19.90", "EUR");
    private static final Instant SENT = Instant.parse("2026-11-30T10:00:00Z");
    private static final PaymentGateway.Known ASKED = new PaymentGateway.Known("EMP-1-1", "pay_1", PRICE, SENT);
    private static final String TOO_LATE = "{\"code\":\"WRONG_STATUS\",\"detail\":\"Too late.\"}";

    private WireMockServer provider;
    private PaymentGateway gateway;

    @BeforeEach
    void start() {
        provider = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        provider.start();
        gateway = new SandboxGateway(provider.baseUrl() + "/", "key", "http://shop.example", "secret");
    }

    @AfterEach
    void stop() {
        provider.stop();
    }

    @Test
    void aPaymentTellsItsWebhooksToTheAddressOfItsMethod() {
        provider.stubFor(post("/v1/payments").willReturn(jsonResponse(payment("AUTHORISED", "0.00"), 201)));

        ProviderPayment payment =
                gateway.authorise(new PaymentGateway.Request("EMP-1-1", PRICE, "tok_approve", "EMP-1", SENT));

        assertThat(payment.status()).isEqualTo(Status.AUTHORISED);
        provider.verify(postRequestedFor(urlEqualTo("/v1/payments"))
                .withHeader("Idempotency-Key", equalTo("EMP-1-1"))
                .withRequestBody(
                        matchingJsonPath("$.webhookUrl", equalTo("http://shop.example/api/v1/webhooks/sandbox"))));
    }

    @Test
    void aPaymentTellsItsCardAndWhenItsMoneyIsLetGo() {
        String told = "{\"id\":\"pay_1\",\"status\":\"AUTHORISED\",\"currency\":\"EUR\",\"captured\":\"0.00\","
                + "\"card\":{\"fingerprint\":\"card_1\",\"country\":\"US\"},\"lapsesAt\":\"2026-12-07T10:00:00Z\"}";
        provider.stubFor(get(urlPathEqualTo("/v1/payments")).willReturn(jsonResponse(told, 200)));

        ProviderPayment payment = gateway.find(ASKED).orElseThrow();

        assertThat(payment.card()).isEqualTo(new ProviderPayment.Card("card_1", "US"));
        assertThat(payment.lapsesAt()).isEqualTo(Instant.parse("2026-12-07T10:00:00Z"));
    }

    @Test
    void aVoidThatComesTooLateAnswersThatItWasTaken() {
        provider.stubFor(post("/v1/payments/void-by-key").willReturn(jsonResponse(TOO_LATE, 409)));
        itStands("CAPTURED", "19.90");

        ProviderPayment now = gateway.voidPayment(ASKED);

        assertThat(now.wasTaken()).isTrue();
        assertThat(now.captured()).isEqualTo(PRICE);
    }

    @Test
    void aVoidThatLeavesItOpenIsNoEnd() {
        provider.stubFor(post("/v1/payments/void-by-key").willReturn(jsonResponse(payment("PENDING", "0.00"), 200)));

        assertThatThrownBy(() -> gateway.voidPayment(ASKED)).isInstanceOf(ProviderSilent.class);
    }

    @Test
    void aKeyThatIsVoidedBeforeItIsUsedIsOver() {
        provider.stubFor(post("/v1/payments/void-by-key")
                .willReturn(jsonResponse("{\"id\":\"pay_1\",\"status\":\"VOIDED\",\"captured\":\"0.00\"}", 200)));

        ProviderPayment now = gateway.voidPayment(ASKED);

        assertThat(now.status()).isEqualTo(Status.VOIDED);
        assertThat(now.captured()).isNull();
    }

    @Test
    void aPartIsCaptured() {
        provider.stubFor(
                post("/v1/payments/pay_1/capture").willReturn(jsonResponse(payment("CAPTURED", "15.00"), 200)));

        ProviderPayment now = gateway.capture(ASKED, "c-1", Money.parse("15.00", "EUR"));

        assertThat(now.captured()).isEqualTo(Money.parse("15.00", "EUR"));
        provider.verify(postRequestedFor(urlEqualTo("/v1/payments/pay_1/capture"))
                .withHeader("Idempotency-Key", equalTo("c-1"))
                .withRequestBody(equalToJson("{\"amount\":\"15.00\"}")));
    }

    @Test
    void aCaptureOfWhatIsNotSetAsideAnyMoreAnswersThatItIsOver() {
        provider.stubFor(post("/v1/payments/pay_1/capture").willReturn(jsonResponse(TOO_LATE, 409)));
        itStands("VOIDED", "0.00");

        assertThat(gateway.capture(ASKED, "c-1", PRICE).isOver()).isTrue();
    }

    @Test
    void aFaultOfTheProviderIsNoAnswer() {
        provider.stubFor(post("/v1/payments/pay_1/capture").willReturn(jsonResponse("{}", 500)));
        provider.stubFor(post("/v1/payments/pay_1/refund").willReturn(jsonResponse("{}", 503)));

        assertThatThrownBy(() -> gateway.capture(ASKED, "c-1", PRICE)).isInstanceOf(ProviderSilent.class);
        assertThatThrownBy(() -> gateway.refund(ASKED, "r-1", PRICE)).isInstanceOf(ProviderSilent.class);
    }

    @Test
    void aRefundIsDoneUnderWayOrRefused() {
        refundAnswers("{\"refund\":{\"id\":\"re_1\",\"key\":\"r-1\",\"state\":\"DONE\"}}", 200);
        assertThat(gateway.refund(ASKED, "r-1", PRICE)).isEqualTo(new PaymentGateway.Refund("re_1", State.DONE, null));
        refundAnswers("{\"refund\":{\"id\":\"re_1\",\"key\":\"r-1\",\"state\":\"PENDING\"}}", 200);
        assertThat(gateway.refund(ASKED, "r-1", PRICE).state()).isEqualTo(State.PENDING);
        refundAnswers("{\"code\":\"TOO_MUCH\",\"detail\":\"At most 1.00 is possible.\"}", 422);
        assertThat(gateway.refund(ASKED, "r-1", PRICE))
                .isEqualTo(new PaymentGateway.Refund(null, State.REFUSED, "too_much"));
        refundAnswers(TOO_LATE, 409);
        assertThat(gateway.refund(ASKED, "r-1", PRICE).state()).isEqualTo(State.REFUSED);
    }

    @Test
    void aRefundIsFoundByItsKeyOrNot() {
        provider.stubFor(get(urlPathEqualTo("/v1/payments/pay_1/refund"))
                .withQueryParam("key", equalTo("r-1"))
                .willReturn(jsonResponse(
                        "{\"id\":\"re_1\",\"key\":\"r-1\",\"state\":\"REFUSED\",\"reason\":\"account_closed\"}", 200)));

        assertThat(gateway.findRefund(ASKED, "r-1"))
                .hasValue(new PaymentGateway.Refund("re_1", State.REFUSED, "account_closed"));
        assertThat(gateway.findRefund(ASKED, "r-2")).isEmpty();
    }

    @Test
    void evidenceThatIsNotTakenAnswersHowTheChargebackStands() {
        provider.stubFor(post(urlPathEqualTo("/v1/disputes/dp_1/evidence"))
                .willReturn(jsonResponse("{\"code\": \"TOO_LATE\"}", 409)));
        provider.stubFor(get(urlPathEqualTo("/v1/disputes/dp_1")).willReturn(jsonResponse(dispute("OPEN"), 200)));

        PaymentGateway.Dispute now = gateway.sendEvidence("dp_1", "k-1", "Signed for");

        assertThat(now.state()).isEqualTo(PaymentGateway.Dispute.State.OPEN);
        assertThat(now.amount()).isEqualTo(PRICE);
        assertThat(now.evidenceDueBy()).isEqualTo(SENT.plusSeconds(60));
    }

    @Test
    void theBookIsReadPageByPage() {
        provider.stubFor(get(urlPathEqualTo("/v1/balance"))
                .withQueryParam("after", equalTo("e-0"))
                .willReturn(jsonResponse(
                        """
                        {"items": [{"id": "e-1", "kind": "REFUND", "ref": "r-1", "amount": "-5.00", "currency": "EUR",
                          "at": "2026-11-30T10:00:00Z"}], "next": "e-1"}""",
                        200)));

        PaymentGateway.Moved page = gateway.moved(SENT.minusSeconds(60), SENT, "e-0");

        assertThat(page.next()).isEqualTo("e-1");
        assertThat(page.entries())
                .containsExactly(new PaymentGateway.Entry(
                        "e-1", PaymentGateway.Entry.Kind.REFUND, "r-1", Money.parse("-5.00", "EUR"), SENT));
    }

    @Test
    void whatIsToldOfAPayoutSaysOnlyWhich() {
        assertThat(told("{\"id\":\"evt_1\",\"type\":\"payout.returned\",\"key\":\"k-1\"}"))
                .hasValueSatisfying(
                        event -> assertThat(event.payout()).isEqualTo(new PaymentGateway.PayoutRef("sandbox", "k-1")));
    }

    @Test
    void aMessageThatAPaymentWasDeclinedSaysWhyIfTheProviderTells() {
        assertThat(told(declined("\"authentication_failed\""))).hasValueSatisfying(event -> assertThat(event.payment())
                .isEqualTo(new ProviderPayment("pay_1", Status.DECLINED, "authentication_failed", null)));
        assertThat(told(declined("null")))
                .hasValueSatisfying(
                        event -> assertThat(event.payment().declineCode()).isNull());
    }

    @Test
    void aMessageWhoseWordsCannotBeReadIsMalformed() {
        String payment = "{\"id\":\"evt_1\",\"type\":\"payment.authorised\",\"key\":\"EMP-1-1\",\"amount\":\"19.90\","
                + "\"currency\":\"EUR\",\"lapsesAt\":\"tomorrow\"}";
        String dispute = "{\"id\":\"evt_1\",\"type\":\"dispute.open\",\"key\":\"EMP-1-1\",\"dispute\":%s}";

        assertThatThrownBy(() -> told(payment)).isInstanceOfSatisfying(RuleViolated.class, this::isMalformed);
        assertThatThrownBy(() -> told(declined("\"why \\u0000\"")))
                .isInstanceOfSatisfying(RuleViolated.class, this::isMalformed);
        assertThatThrownBy(() -> told(dispute.formatted(dispute("OPEN").replace("\"fraudulent\"", "null"))))
                .isInstanceOfSatisfying(RuleViolated.class, this::isMalformed);
        assertThat(told(dispute.formatted(dispute("OPEN")))).isPresent();
    }

    private void isMalformed(RuleViolated refused) {
        assertThat(refused.code()).isEqualTo("MALFORMED");
    }

    private static String declined(String code) {
        return ("{\"id\":\"evt_1\",\"type\":\"payment.declined\",\"paymentId\":\"pay_1\",\"key\":\"EMP-1-1\","
                        + "\"amount\":\"19.90\",\"currency\":\"EUR\",\"declineCode\":%s}")
                .formatted(code);
    }

    private Optional<PaymentGateway.Event> told(String message) {
        byte[] body = message.getBytes(StandardCharsets.UTF_8);
        String seconds = String.valueOf(SENT.getEpochSecond());
        String signed =
                "t=" + seconds + ",v1=" + HexFormat.of().formatHex(new WebhookSignature("secret").sign(seconds, body));
        return gateway.event(body, name -> signed, SENT);
    }

    private static String dispute(String state) {
        return """
                {"id": "dp_1", "state": "%s", "amount": "19.90", "fee": "15.00", "currency": "EUR", "reason": "fraudulent",
                 "openedAt": "2026-11-30T10:00:00Z", "evidenceDueBy": "2026-11-30T10:01:00Z"}"""
                .formatted(state);
    }

    private void itStands(String status, String captured) {
        provider.stubFor(get(urlPathEqualTo("/v1/payments"))
                .withQueryParam("key", equalTo("EMP-1-1"))
                .willReturn(jsonResponse(payment(status, captured), 200)));
    }

    private void refundAnswers(String body, int status) {
        provider.stubFor(post("/v1/payments/pay_1/refund").willReturn(jsonResponse(body, status)));
    }

    private static String payment(String status, String captured) {
        return "{\"id\":\"pay_1\",\"status\":\"%s\",\"currency\":\"EUR\",\"captured\":\"%s\"}"
                .formatted(status, captured);
    }
}
