package org.emporion.stack.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.emporion.installation.Json;
import org.emporion.stack.http.Answer;
import org.emporion.stack.http.LocalService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payouts of the sandbox: one for each key, kept over a restart, on their way, refused, and coming back. */
class SandboxPayoutsTest {
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final SandboxSettings SETTINGS =
            new SandboxSettings("key", "secret", SHORT, SHORT, List.of(SHORT, SHORT));

    @TempDir
    Path folder;

    private final SandboxCalls calls = new SandboxCalls();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private LocalService shop;
    private SandboxProvider provider;

    @BeforeEach
    void start() {
        shop = LocalService.start(0, request -> {
            told.add(Json.tree(request.body()).path("type").asText());
            return Answer.json(200, "{}");
        });
        provider = SandboxProvider.start(0, folder, SETTINGS);
    }

    @AfterEach
    void stop() {
        provider.close();
        shop.close();
    }

    @Test
    void theSameKeyIsTheSamePayoutAlsoAfterARestart() throws Exception {
        String id = made("k1", "acct_1", "19.90").path("id").asText();
        assertThat(made("k1", "acct_1", "19.90").path("id").asText()).isEqualTo(id);
        assertThat(make("k1", "acct_1", "20.00").statusCode()).isEqualTo(409);

        provider.close();
        provider = SandboxProvider.start(0, folder, SETTINGS);

        assertThat(found("k1").path("id").asText()).isEqualTo(id);
        assertThat(call("GET", "/v1/payouts?key=k2", null, null).statusCode()).isEqualTo(404);
    }

    @Test
    void anAccountThatIsClosedGetsNothing() throws Exception {
        HttpResponse<String> refused = make("k1", "acct_closed", "19.90");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.tree(refused.body()).path("code").asText()).isEqualTo("ACCOUNT_CLOSED");
        assertThat(call("GET", "/v1/payouts?key=k1", null, null).statusCode()).isEqualTo(404);
    }

    @Test
    void oneThatIsOnItsWayArrivesLaterAndSaysSo() throws Exception {
        assertThat(made("k1", "acct_late", "19.90").path("state").asText()).isEqualTo("PENDING");

        await().until(() -> told.contains("payout.paid"));
        assertThat(found("k1").path("state").asText()).isEqualTo("PAID");
    }

    @Test
    void whatComesBackStandsInTheBookTwice() throws Exception {
        made("k1", "acct_1", "19.90");

        call("POST", "/v1/test/payouts/k1/return", null, "");

        assertThat(found("k1").path("state").asText()).isEqualTo("RETURNED");
        assertThat(Json.tree(call("GET", "/v1/balance", null, null).body()).path("items"))
                .extracting(each -> each.path("kind").asText() + " "
                        + each.path("ref").asText() + " " + each.path("amount").asText())
                .containsExactlyInAnyOrder("PAYOUT k1 19.90", "PAYOUT k1 -19.90");
        await().until(() -> told.contains("payout.returned"));
    }

    @Test
    void anAnswerMayGetLostAfterThePayoutWasMade() throws Exception {
        provider.mischief().toCalls("/v1/payouts k1", Mischief.OfCall.ANSWER_LOST);
        assertThatThrownBy(() -> make("k1", "acct_1", "19.90")).isInstanceOf(IOException.class);

        provider.mischief().calm();

        assertThat(found("k1").path("state").asText()).isEqualTo("PAID");
    }

    private JsonNode made(String key, String account, String amount) throws Exception {
        return Json.tree(make(key, account, amount).body());
    }

    private JsonNode found(String key) throws Exception {
        return Json.tree(call("GET", "/v1/payouts?key=" + key, null, null).body());
    }

    private HttpResponse<String> make(String key, String account, String amount) throws Exception {
        String hooks = "http://localhost:" + shop.port();
        return call(
                "POST",
                "/v1/payouts",
                key,
                "{\"account\":\"%s\",\"amount\":\"%s\",\"currency\":\"EUR\",\"webhookUrl\":\"%s\"}"
                        .formatted(account, amount, hooks));
    }

    private HttpResponse<String> call(String method, String path, String key, String body) throws Exception {
        return calls.send(provider, method, path, key, body);
    }
}
