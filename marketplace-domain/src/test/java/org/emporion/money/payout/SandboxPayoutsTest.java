package org.emporion.money.payout;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.money.payment.ProviderSilent;
import org.emporion.money.payout.PayoutProvider.Order;
import org.emporion.money.payout.PayoutProvider.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the sandbox's answers to payouts mean: a clear no is a no, and everything else that is no answer is asked again. */
class SandboxPayoutsTest {

    private static final UUID ID = UUID.fromString("0193803a-0000-7000-8000-000000000001");
    private static final Order ORDER = new Order(ID, "acct_1", Money.parse("22.81", "EUR"));
    private static final String MADE =
            "{\"id\":\"po_1\",\"state\":\"%s\",\"createdAt\":\"2026-11-30T10:00:00Z\",\"reason\":%s}";

    private WireMockServer server;
    private PayoutProvider provider;

    @BeforeEach
    void start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        provider = new SandboxPayouts(server.baseUrl() + "/", "key", "http://shop.example");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aPayoutIsSentUnderItsIdAndTellsTheShop() {
        server.stubFor(post("/v1/payouts").willReturn(jsonResponse(MADE.formatted("PENDING", "null"), 201)));

        Sent sent = provider.send(ORDER);

        assertThat(sent.id()).isEqualTo("po_1");
        assertThat(sent.state()).isEqualTo(Sent.State.PENDING);
        server.verify(
                postRequestedFor(urlEqualTo("/v1/payouts"))
                        .withHeader("Idempotency-Key", equalTo(ID.toString()))
                        .withRequestBody(
                                equalToJson(
                                        """
                                {"account": "acct_1", "amount": "22.81", "currency": "EUR",
                                 "webhookUrl": "http://shop.example/api/v1/webhooks/sandbox"}""")));
    }

    @Test
    void aClosedAccountIsAClearNo() {
        server.stubFor(post("/v1/payouts").willReturn(jsonResponse("{\"code\":\"ACCOUNT_CLOSED\"}", 422)));

        assertThat(provider.send(ORDER)).isEqualTo(new Sent(null, Sent.State.REFUSED, null, "account_closed"));
    }

    @Test
    void aFailureLeavesOpenWhatHappened() {
        server.stubFor(post("/v1/payouts").willReturn(jsonResponse("{\"code\":\"FAILED\"}", 500)));

        assertThatThrownBy(() -> provider.send(ORDER)).isInstanceOf(ProviderSilent.class);
    }

    @Test
    void whatIsThereIsFoundByItsIdAndWhatIsNotIsNot() {
        assertThat(provider.find(ORDER)).isEmpty();
        server.stubFor(get("/v1/payouts?key=" + ID)
                .willReturn(jsonResponse(MADE.formatted("RETURNED", "\"account_closed\""), 200)));

        assertThat(provider.find(ORDER))
                .hasValueSatisfying(sent -> assertThat(sent.reason()).isEqualTo("account_closed"));
    }
}
