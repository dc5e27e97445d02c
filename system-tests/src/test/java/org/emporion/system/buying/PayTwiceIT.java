package org.emporion.system.buying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Names;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A double click on "Pay", two windows, and the way back after the checkout. */
@BesideABrowser
class PayTwiceIT {
    private final Buyer buyer = new Buyer();

    @RepeatedTest(3)
    void aDoubleClickIsOnePurchase() throws Exception {
        String key = Names.unique();
        List<Answer> answers = twice(() -> buyer.pays("tok_approve", key));
        assertThat(answers).anyMatch(answer -> answer.status() == 201);
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.mustBeProblem(409, "IN_PROGRESS"));
        Answer afterwards = buyer.pays("tok_approve", key).mustBe(201);
        answers.stream().filter(answer -> answer.status() == 201).forEach(answer -> assertThat(answer.json())
                .isEqualTo(afterwards.json()));
        buyer.mustHaveBought(buyer.onlyPurchase());
    }

    @RepeatedTest(3)
    void twoWindowsBuyTheCartOnce() throws Exception {
        List<Answer> answers = twice(() -> buyer.pays("tok_approve"));
        assertThat(answers).allMatch(answer -> answer.status() < 500);
        assertThat(answers).anyMatch(answer -> answer.status() == 201);
        buyer.mustHaveBought(buyer.onlyPurchase());
    }

    @Test
    void payingAgainAfterTheCheckoutBuysNothing() {
        String key = Names.unique();
        Answer first = buyer.pays("tok_approve", key).mustBe(201);
        assertThat(buyer.pays("tok_approve", key).mustBe(201).json()).isEqualTo(first.json());
        assertThat(buyer.pays("tok_approve").mustBe(201).json().path("number"))
                .as("from another window")
                .isEqualTo(first.json().path("number"));
        assertThat(buyer.pays("tok_decline")
                        .mustBeProblem(409, "CART_BOUGHT")
                        .json()
                        .path("detail")
                        .asText())
                .contains(first.json().path("number").asText());
        buyer.mustHaveBought(buyer.onlyPurchase());
    }

    private static List<Answer> twice(Callable<Answer> call) throws Exception {
        ExecutorService windows = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier gate = new CyclicBarrier(2);
            List<Future<Answer>> pending = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                pending.add(windows.submit(() -> {
                    gate.await();
                    return call.call();
                }));
            }
            return List.of(pending.get(0).get(), pending.get(1).get());
        } finally {
            windows.shutdownNow();
        }
    }
}
