package org.emporion.system.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Books;
import org.emporion.system.client.Names;
import org.emporion.system.client.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every test card of the sandbox provider, from the buyer's wish to what stands in all books. */
@BesideABrowser
class SandboxCardsIT {
    private final Buyer buyer = new Buyer();

    @Test
    void anApprovedCardBuysOnce() {
        Answer placed = buyer.pays("tok_approve").mustBe(201);
        buyer.mustHaveBought(number(placed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tok_decline", "tok_insufficient", "tok_unheard_of"})
    void aDeclinedCardLeavesNothingBehindAndAnotherOneBuys(String token) {
        String key = Names.unique();
        buyer.pays(token, key).mustBeProblem(402, "PAYMENT_DECLINED");
        String declined = buyer.onlyPurchase();
        buyer.mustHaveNothingOf(declined);
        assertThat(buyer.reserved()).isZero();

        buyer.pays(token, key).mustBeProblem(402, "PAYMENT_DECLINED");
        assertThat(Books.purchasesOf(buyer.cart())).containsExactly(declined);

        buyer.mustHaveBought(number(buyer.pays("tok_approve").mustBe(201)));
        buyer.pays(token, key).mustBeProblem(402, "PAYMENT_DECLINED");
    }

    @Test
    void aConfirmedChallengeBuysOnceWhoeverTellsIt() {
        JsonNode waiting = pending("tok_challenge");
        String number = waiting.path("number").asText();
        assertThat(buyer.reserved()).isEqualTo(1);
        assertThat(Books.ordersOf(number)).isZero();

        String back = Provider.answerChallenge(waiting.path("redirectUrl").asText(), true);
        assertThat(back).contains(number);
        buyer.awaitStatus(number, "PLACED");
        buyer.mustHaveBought(number);
        assertThat(Provider.answerChallenge(waiting.path("redirectUrl").asText(), false))
                .isEqualTo(back);
        buyer.mustHaveBought(number);
    }

    @Test
    void aRefusedChallengeLeavesNothingBehind() {
        JsonNode waiting = pending("tok_challenge");
        String number = waiting.path("number").asText();
        Provider.answerChallenge(waiting.path("redirectUrl").asText(), false);
        buyer.awaitStatus(number, "FAILED");
        buyer.mustHaveNothingOf(number);
        assertThat(buyer.reserved()).isZero();
    }

    @Test
    void anotherCardReplacesAChallengeThatNobodyAnswered() {
        JsonNode waiting = pending("tok_challenge");
        String first = waiting.path("number").asText();
        String second = number(buyer.pays("tok_approve").mustBe(201));
        assertThat(second).isNotEqualTo(first);
        buyer.mustHaveBought(second);
        assertThat(Books.statusOf(first)).isIn("CANCELLED", "FAILED");
        assertThat(Books.heldFor(first)).isZero();

        Provider.answerChallenge(waiting.path("redirectUrl").asText(), true);
        assertThat(Provider.paymentsOf(first).get(0).path("status").asText()).isEqualTo("VOIDED");
        buyer.mustHaveBought(second);
    }

    @Test
    void aChargeWhoseAnswerNeverComesIsFoundAndBuysOnce() {
        Answer answer = buyer.pays("tok_timeout_approved");
        if (answer.status() == 201) {
            assertThat(answer.json().path("orders"))
                    .as("the webhook was faster")
                    .hasSize(1);
        } else {
            answer.mustBe(202);
        }
        buyer.awaitStatus(number(answer), "PLACED");
        buyer.mustHaveBought(number(answer));
    }

    @Test
    void aRequestThatNeverReachedTheProviderLeavesNothingBehindAndCannotCharge() {
        String number = pending("tok_timeout_lost").path("number").asText();
        buyer.awaitStatus(number, "FAILED");
        buyer.mustHaveNothingOf(number);
        assertThat(buyer.reserved()).isZero();
        Answer burnt = Provider.paymentOfKey(number + "-1").mustBe(200);
        assertThat(burnt.json().path("status").asText()).isEqualTo("VOIDED");

        buyer.mustHaveBought(number(buyer.pays("tok_approve").mustBe(201)));
    }

    @Test
    void aLateWebhookBuysOnce() {
        String number = pending("tok_late_webhook").path("number").asText();
        assertThat(buyer.reserved()).isEqualTo(1);
        buyer.awaitStatus(number, "PLACED");
        buyer.mustHaveBought(number);
    }

    @Test
    void aWebhookThatComesTwiceBuysOnce() {
        String number = number(buyer.pays("tok_double_webhook").mustBe(201));
        buyer.mustHaveBought(number);
    }

    @Test
    void aRefundThatTakesAWhileIsDoneWhenTheProviderTells() {
        String number = number(buyer.pays("tok_refund_pending").mustBe(201));
        assertThat(buyer.isRefused(number)).isEqualTo("DONE");
        buyer.awaitPayment(number, "REFUNDED");
        assertThat(Provider.paymentsOf(number).get(0).path("status").asText()).isEqualTo("REFUNDED");
    }

    @Test
    void aRefundThatTheProviderRefusesIsRefusedHereToo() {
        String number = number(buyer.pays("tok_refund_refused").mustBe(201));
        assertThat(buyer.isRefused(number)).isEqualTo("REFUSED account_closed");
        assertThat(Provider.paymentsOf(number).get(0).path("refunded").decimalValue())
                .isZero();
    }

    @Test
    void moneyThatTheProviderLetsGoBeforeItIsTakenIsNotTaken() {
        String number = number(buyer.pays("tok_hold_lapsed").mustBe(201));
        buyer.awaitPayment(number, "EXPIRED");
        assertThat(Provider.paymentsOf(number).get(0).path("status").asText()).isEqualTo("VOIDED");
        await("the store does not send it")
                .atMost(Duration.ofSeconds(30))
                .until(() -> buyer.sees(number).at("/orders/0/status").asText(), "CANCELLED"::equals);
        assertThat(buyer.sees(number).at("/orders/0/refunds")).isEmpty();
    }

    /** Pays with a card whose end is not known with the answer; the same key tells the present state then. */
    private JsonNode pending(String token) {
        String key = Names.unique();
        JsonNode answer = buyer.pays(token, key).mustBe(202).json();
        assertThat(answer.path("status").asText()).isEqualTo("PENDING_PAYMENT");
        assertThat(buyer.pays(token, key).json().path("number")).isEqualTo(answer.path("number"));
        return answer;
    }

    private static String number(Answer placed) {
        return placed.json().path("number").asText();
    }
}
