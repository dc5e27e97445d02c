package org.emporion.stack.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.Stripe;
import com.stripe.exception.StripeException;
import com.stripe.net.Webhook;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.emporion.installation.Json;
import org.emporion.stack.http.Answer;
import org.emporion.stack.http.Request;
import org.emporion.stack.payment.Mischief;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The manners of Stripe that our adapter counts on. */
class StripeStandInTest {
    private static final String SESSIONS = "/v1/checkout/sessions";

    private StripeShop shop = new StripeShop();

    @AfterEach
    void stop() {
        shop.close();
    }

    @Test
    void itSpeaksTheVersionThatTheLibraryPinsAndNoOther() {
        assertThat(StripeSettings.VERSION).isEqualTo(Stripe.API_VERSION);
        HttpResponse<String> old = create("a1", "Stripe-Version", "2019-02-11");
        assertThat(old.statusCode()).isEqualTo(400);
        assertThat(create("a1").headers().firstValue("Stripe-Version")).contains(StripeSettings.VERSION);
    }

    @Test
    void withoutTheKeyNothingIsAnswered() {
        assertThat(create("a1", "Authorization", "Bearer sk_other").statusCode())
                .isEqualTo(401);
        String basic = Base64.getEncoder().encodeToString((StripeShop.KEY + ":").getBytes());
        assertThat(create("a1", "Authorization", "Basic " + basic).statusCode()).isEqualTo(200);
    }

    @Test
    void parametersAreFormEncodedAndTheirMistakesNamed() {
        assertThat(create("a1", "Content-Type", "application/json").statusCode())
                .isEqualTo(400);
        JsonNode missing = error(shop.calls("POST", SESSIONS, "mode=payment"));
        assertThat(missing.path("code").asText()).isEqualTo("parameter_missing");
        assertThat(missing.path("message").asText()).contains("payment_intent_data[capture_method]");
        assertThat(error(shop.calls("POST", SESSIONS, StripeShop.session("a1", 49, later())))
                        .path("code")
                        .asText())
                .isEqualTo("amount_too_small");
        assertThat(shop.calls("GET", "/v1/customers", null).statusCode()).isEqualTo(404);
    }

    @Test
    void aPageIsOpenForHalfAnHourAtTheLeast() {
        Instant soon = Instant.now().plus(Duration.ofMinutes(29));
        assertThat(shop.calls("POST", SESSIONS, StripeShop.session("a1", 1990, soon))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theSameKeyIsAnsweredWithTheSameAndAnotherRequestUnderItRefused() {
        String form = StripeShop.session("a1", 1990, later());
        HttpResponse<String> first = shop.calls("POST", SESSIONS, form, "Idempotency-Key", "k1");
        HttpResponse<String> again = shop.calls("POST", SESSIONS, form, "Idempotency-Key", "k1");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(shop.standIn().sessions()).isEqualTo(1);

        HttpResponse<String> other =
                shop.calls("POST", SESSIONS, form.replace("=1990", "=1991"), "Idempotency-Key", "k1");
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(error(other).path("type").asText()).isEqualTo("idempotency_error");
    }

    @Test
    void aKeyIsRefusedWhileItsFirstRequestRuns() throws InterruptedException {
        IdempotencyKeys keys = new IdempotencyKeys();
        Request request = new Request("POST", URI.create("/v1/refunds"), Map.of("Idempotency-Key", "k1"), "a=1");
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AtomicReference<Answer> answered = new AtomicReference<>();
        Thread first = new Thread(() -> answered.set(keys.once(request, () -> {
            running.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Answer.json(200, "done");
        })));
        first.start();
        running.await();
        assertThatThrownBy(() -> keys.once(request, () -> Answer.json(200, "twice")))
                .isInstanceOfSatisfying(
                        StripeRefusal.class,
                        refused -> assertThat(refused.answer().status()).isEqualTo(409));
        go.countDown();
        first.join();
        assertThat(keys.once(request, () -> Answer.json(200, "twice")).body())
                .isEqualTo(answered.get().body());
    }

    @Test
    void aFailureIsRememberedUnderItsKeyAndWhatNeverBeganIsNot() {
        IdempotencyKeys keys = new IdempotencyKeys();
        Request request = new Request("POST", URI.create("/v1/refunds"), Map.of("Idempotency-Key", "k1"), "");
        assertThatThrownBy(() -> keys.once(request, () -> {
                    throw StripeRefusal.invalid("parameter_missing", "Missing required param: x.");
                }))
                .isInstanceOf(StripeRefusal.class);
        keys.once(request, () -> StripeRefusal.error(500, "api_error", null, "Failed."));
        assertThat(keys.once(request, () -> Answer.json(200, "done")).status()).isEqualTo(500);
    }

    @Test
    void anEventIsSignedSoThatTheLibraryBelievesIt() throws StripeException {
        shop.pays(page(create("a1")), TestCard.APPROVED);
        await().until(() -> !shop.events("checkout.session.completed").isEmpty());
        Request event = shop.events("checkout.session.completed").get(0);
        com.stripe.model.Event read = Webhook.constructEvent(
                event.body(), event.header("Stripe-Signature").orElseThrow(), StripeShop.SECRET);
        assertThat(read.getDataObjectDeserializer().getObject())
                .containsInstanceOf(com.stripe.model.checkout.Session.class);
    }

    @Test
    void aCardThatIsDeclinedLeavesThePageOpenForAnother() {
        String page = page(create("a1"));
        assertThat(shop.pays(page, TestCard.INSUFFICIENT).body()).contains("not enough money");
        assertThat(shop.looksAt(page).body()).contains("19.90 EUR").contains("Back to the shop");
        HttpResponse<String> paid = shop.pays(page, TestCard.APPROVED);
        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(paid.headers().firstValue("Location")).contains("http://shop.example/back");
        assertThat(shop.looksAt(page).statusCode()).isEqualTo(303);
    }

    @Test
    void someCardsAreConfirmedAtTheBankOrRefusedThere() {
        String page = page(create("a1"));
        assertThat(shop.pays(page, TestCard.CONFIRMED).body()).contains("asks you to confirm");
        assertThat(shop.answers(page, false).body()).contains("did not confirm");
        shop.pays(page, TestCard.CONFIRMED);
        assertThat(shop.answers(page, true).statusCode()).isEqualTo(303);
    }

    @Test
    void aPageWhoseTimeHasRunOutTakesNothing() {
        shop.close();
        MovingClock clock = new MovingClock();
        shop = new StripeShop(OptionalLong.empty(), clock);
        String page = page(create("a1"));
        clock.forward(Duration.ofHours(1));
        assertThat(shop.pays(page, TestCard.APPROVED).body()).contains("has expired");
        await().until(() -> !shop.events("checkout.session.expired").isEmpty());
    }

    @Test
    void aSeedDoublesAndDropsTheSameEventsEachTime() {
        OptionalLong seed = OptionalLong.of(11);
        Mischief same = new Mischief(seed, Duration.ZERO);
        shop.close();
        shop = new StripeShop(seed, Clock.systemUTC());
        List<String> wanted = new ArrayList<>();
        StripeEvents events = shop.eventsOfItsOwn(seed);
        for (int i = 0; i < 60; i++) {
            Map<String, Object> refund = Map.of("id", "re_" + i, "metadata", Map.of("refund", "r" + i));
            Mischief.OfMessage happens = same.with("refund.updated " + refund.get("metadata"));
            int copies = happens == Mischief.OfMessage.LOST ? 0 : happens == Mischief.OfMessage.TWICE ? 2 : 1;
            wanted.addAll(Collections.nCopies(copies, "re_" + i));
            events.tell("refund.updated", refund);
        }
        await().untilAsserted(() -> assertThat(shop.events())
                .extracting(each -> Json.tree(each.body())
                        .path("data")
                        .path("object")
                        .path("id")
                        .asText())
                .containsExactlyInAnyOrderElementsOf(wanted));
        assertThat(new HashSet<>(wanted)).hasSizeLessThan(60);
        assertThat(wanted).hasSizeGreaterThan(new HashSet<>(wanted).size());
        events.close();
    }

    private HttpResponse<String> create(String attempt, String... headers) {
        return shop.calls("POST", SESSIONS, StripeShop.session(attempt, 1990, later()), headers);
    }

    private Instant later() {
        return shop.clock().instant().plus(Duration.ofMinutes(40));
    }

    private static String page(HttpResponse<String> created) {
        return Json.tree(created.body()).path("url").asText();
    }

    private static JsonNode error(HttpResponse<String> answer) {
        return Json.tree(answer.body()).path("error");
    }
}
