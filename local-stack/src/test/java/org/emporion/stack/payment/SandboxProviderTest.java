package org.emporion.stack.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.emporion.installation.Json;
import org.emporion.stack.http.Answer;
import org.emporion.stack.http.LocalService;
import org.emporion.stack.http.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxProviderTest {
    private static final Duration SHORT = Duration.ofMillis(100);

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final SandboxCalls calls = new SandboxCalls();
    private final List<Request> webhooks = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private LocalService shop;
    private SandboxProvider provider;

    @BeforeEach
    void start() {
        shop = LocalService.start(0, this::takeWebhook);
        SandboxSettings settings = new SandboxSettings("key", "secret", SHORT, SHORT, List.of(SHORT, SHORT));
        provider = SandboxProvider.start(0, folder, settings);
    }

    @AfterEach
    void stop() {
        provider.close();
        shop.close();
    }

    @Test
    void anApprovedPaymentIsFoundByItsKey() throws Exception {
        HttpResponse<String> created = create("a1", "tok_approve");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(Json.tree(created.body()).path("status").asText()).isEqualTo("AUTHORISED");
        assertThat(status("a1")).isEqualTo("AUTHORISED");
    }

    @Test
    void aPaymentTellsItsCardAndWhenItsMoneyIsLetGo() throws Exception {
        JsonNode payment = Json.tree(create("a1", "tok_foreign_card").body());
        assertThat(payment.path("card").path("fingerprint").asText()).isEqualTo("card_foreign");
        assertThat(payment.path("card").path("country").asText()).isEqualTo("US");
        assertThat(Instant.parse(payment.path("lapsesAt").asText())).isAfter(Instant.now());
        assertThat(Json.tree(create("a2", "tok_approve").body()).has("card")).isFalse();
        assertThat(Json.tree(create("a3", "tok_decline").body()).has("lapsesAt"))
                .isFalse();
    }

    @Test
    void aDeclineHasAReason() throws Exception {
        JsonNode payment = Json.tree(create("a1", "tok_insufficient").body());
        assertThat(payment.path("status").asText()).isEqualTo("DECLINED");
        assertThat(payment.path("declineCode").asText()).isEqualTo("insufficient_funds");
        await().until(() -> webhooks.size() == 1);
        assertThat(Json.tree(webhooks.get(0).body()).path("declineCode").asText())
                .isEqualTo("insufficient_funds");
    }

    @Test
    void withoutTheKeyNothingIsAnswered() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(SandboxCalls.address(provider, "/v1/payments?key=a1"))
                .build();
        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTimeoutMayHideAnAuthorisation() throws Exception {
        assertThatThrownBy(() -> create("a1", "tok_timeout_approved")).isInstanceOf(IOException.class);
        assertThat(status("a1")).isEqualTo("AUTHORISED");
    }

    @Test
    void aTimeoutMayMeanThatNothingHappened() throws Exception {
        assertThatThrownBy(() -> create("a1", "tok_timeout_lost")).isInstanceOf(IOException.class);
        assertThat(send("GET", "/v1/payments?key=a1", null, null).statusCode()).isEqualTo(404);
        assertThat(webhooks).isEmpty();
    }

    @Test
    void aLateOutcomeComesByWebhook() throws Exception {
        assertThat(Json.tree(create("a1", "tok_late_webhook").body())
                        .path("status")
                        .asText())
                .isEqualTo("PENDING");
        await().until(() -> webhooks.size() == 1);
        assertThat(status("a1")).isEqualTo("AUTHORISED");
    }

    @Test
    void aWebhookIsSignedOverItsTimeAndBody() throws Exception {
        create("a1", "tok_approve");
        await().until(() -> webhooks.size() == 1);
        Request webhook = webhooks.get(0);
        String sent = webhook.header(Signature.HEADER).orElseThrow();
        Instant at = Instant.ofEpochSecond(Long.parseLong(sent.replaceAll("t=(\\d+),.*", "$1")));
        assertThat(sent).isEqualTo(new Signature("secret").of(webhook.body(), at));
        assertThat(Json.tree(webhook.body()).path("key").asText()).isEqualTo("a1");
        assertThat(Json.tree(webhook.body()).path("type").asText()).isEqualTo("payment.authorised");
    }

    @Test
    void aWebhookThatIsNotTakenComesAgain() throws Exception {
        refusals.set(2);
        create("a1", "tok_approve");
        await().until(() -> webhooks.size() == 3);
    }

    @Test
    void aRefundOnItsWayIsToldAndAskedForByItsKey() throws Exception {
        String id = captured("tok_refund_pending");
        String refunds = "/v1/payments/" + id + "/refund";
        JsonNode asked =
                Json.tree(send("POST", refunds, "r1", "{\"amount\":\"5.00\"}").body());
        assertThat(asked.path("refund").path("state").asText()).isEqualTo("PENDING");
        await().until(() -> webhooks.stream().anyMatch(each -> each.body().contains("refund.done")));
        JsonNode found = Json.tree(send("GET", refunds + "?key=r1", null, null).body());
        assertThat(found.path("state").asText()).isEqualTo("DONE");
        assertThat(found.path("id")).isEqualTo(asked.path("refund").path("id"));
        assertThat(send("GET", refunds + "?key=r2", null, null).statusCode()).isEqualTo(404);
    }

    @Test
    void aBankTakesMoneyBackAndIsAnsweredOnceBeforeItDecides() throws Exception {
        String id = captured("tok_approve");
        JsonNode opened = Json.tree(send("POST", "/v1/test/disputes", null, "{\"payment\":\"" + id + "\"}")
                .body());
        String dispute = "/v1/disputes/" + opened.path("id").asText();
        assertThat(opened.path("amount").asText()).isEqualTo("19.90");
        assertThat(send("POST", "/v1/payments/" + id + "/refund", "r1", "{\"amount\":\"0.01\"}")
                        .statusCode())
                .isEqualTo(422);

        assertThat(send("POST", dispute + "/evidence", "e1", "{\"text\":\"Signed for\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(send("POST", dispute + "/evidence", "e1", "{\"text\":\"Signed for\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(send("POST", dispute + "/evidence", "e2", "{\"text\":\"And more\"}")
                        .statusCode())
                .isEqualTo(409);
        send("POST", dispute.replace("/v1/", "/v1/test/") + "/win", null, "");

        assertThat(Json.tree(send("GET", dispute, null, null).body())
                        .path("state")
                        .asText())
                .isEqualTo("WON");
        await().until(() -> webhooks.stream().anyMatch(each -> each.body().contains("dispute.won")));
        assertThat(webhooks).extracting(Request::body).anyMatch(each -> each.contains("dispute.evidence_sent"));
    }

    @Test
    void theBookTellsWhatCameInAndWentOutTheLatestFirst() throws Exception {
        String id = captured("tok_approve");
        send("POST", "/v1/payments/" + id + "/refund", "r1", "{\"amount\":\"5.00\"}");
        String wanted = "{\"payment\":\"a1\", \"amount\":\"14.90\"}";
        JsonNode opened =
                Json.tree(send("POST", "/v1/test/disputes", null, wanted).body());
        String dispute = opened.path("id").asText();

        JsonNode book = Json.tree(send("GET", "/v1/balance", null, null).body());

        assertThat(book.path("items"))
                .extracting(each -> each.path("kind").asText() + " "
                        + each.path("ref").asText() + " " + each.path("amount").asText())
                .containsExactly(
                        "CHARGEBACK_FEE " + dispute + " -15.00",
                        "CHARGEBACK " + dispute + " -14.90",
                        "REFUND r1 -5.00",
                        "PAYMENT a1 19.90");
        assertThat(book.has("next")).isFalse();
        String later = "/v1/balance?from=" + Instant.now().plusSeconds(60);
        assertThat(Json.tree(send("GET", later, null, null).body()).path("items"))
                .isEmpty();
    }

    @Test
    void someWebhooksComeTwice() throws Exception {
        create("a1", "tok_double_webhook");
        await().until(() -> webhooks.size() == 2);
        assertThat(webhooks)
                .extracting(Request::body)
                .containsOnly(webhooks.get(0).body());
    }

    @Test
    void theBuyerConfirmsOnAPageAndComesBack() throws Exception {
        JsonNode payment = Json.tree(create("a1", "tok_challenge").body());
        String page = payment.path("redirectUrl").asText();
        HttpResponse<String> shown =
                http.send(HttpRequest.newBuilder(URI.create(page)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(shown.body()).contains("19.90 EUR").contains("Confirm").contains("Refuse");
        HttpRequest confirm = HttpRequest.newBuilder(URI.create(page))
                .POST(HttpRequest.BodyPublishers.ofString("answer=confirm"))
                .build();
        HttpResponse<String> back = http.send(confirm, HttpResponse.BodyHandlers.ofString());
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location")).hasValue("http://shop/return");
        assertThat(status("a1")).isEqualTo("AUTHORISED");
    }

    @Test
    void testsSeeWhatAReferenceWasCharged() throws Exception {
        create("a1", "tok_decline");
        JsonNode seen = Json.tree(
                send("GET", "/v1/test/payments?reference=E-1", null, null).body());
        assertThat(seen.path("items")).hasSize(1);
        assertThat(seen.path("items").path(0).path("captured").decimalValue()).isZero();
    }

    @Test
    void whatIsNoJsonIsRefused() throws Exception {
        assertThat(send("POST", "/v1/payments", "a1", "{").statusCode()).isEqualTo(400);
        assertThat(send("POST", "/v1/payments", null, "{}").statusCode()).isEqualTo(400);
        assertThat(send("POST", "/v1/payments", "a1", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void whereThingsGoWrongByChanceEveryPaymentIsStillMadeOnceByWhoeverGoesOnAsking() throws Exception {
        provider.close();
        SandboxSettings settings = new SandboxSettings("key", "secret", SHORT, SHORT, List.of(), OptionalLong.of(7));
        provider = SandboxProvider.start(0, folder, settings);
        for (int i = 0; i < 10; i++) {
            String key = "m" + i;
            await().ignoreExceptions().until(() -> create(key, "tok_approve").statusCode() == 201);
        }
        JsonNode seen = Json.tree(
                send("GET", "/v1/test/payments?reference=E-1", null, null).body());
        assertThat(seen.path("items")).hasSize(10);
    }

    private String captured(String token) throws Exception {
        String id = Json.tree(create("a1", token).body()).path("id").asText();
        assertThat(send("POST", "/v1/payments/" + id + "/capture", "c1", "").statusCode())
                .isEqualTo(200);
        return id;
    }

    private Answer takeWebhook(Request request) {
        webhooks.add(request);
        return Answer.json(refusals.getAndDecrement() > 0 ? 500 : 200, "");
    }

    private HttpResponse<String> create(String key, String token) throws Exception {
        String webhook = "http://127.0.0.1:" + shop.port() + "/hook";
        return send(
                "POST",
                "/v1/payments",
                key,
                Json.write(new Order("19.90", "EUR", token, "E-1", "http://shop/return", webhook)));
    }

    private String status(String key) throws Exception {
        return Json.tree(send("GET", "/v1/payments?key=" + key, null, null).body())
                .path("status")
                .asText();
    }

    private HttpResponse<String> send(String method, String path, String key, String body) throws Exception {
        return calls.send(provider, method, path, key, body);
    }
}
