package org.emporion.system.rush;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Books;
import org.emporion.system.client.Cart;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** More buyers than there is stock: every unit is sold once, everybody else is told, nothing breaks. */
@Isolated
class RushIT {
    private static final int BUYERS = 200;
    private static final int UNITS = 50;

    @Test
    void twoHundredBuyersOfFiftyUnits() throws Exception {
        Listed wanted = Given.aPublishedProduct("25.00", UNITS);
        List<Cart> carts = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            carts.add(Given.aCartWith(wanted));
        }
        List<Answer> answers = allAtOnce(carts);

        assertThat(answers).noneMatch(answer -> answer.status() >= 500);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(UNITS);
        List<Answer> refused =
                answers.stream().filter(answer -> answer.status() != 201).toList();
        refused.forEach(answer -> answer.mustBeProblem(409, "OUT_OF_STOCK"));
        assertThat(refused).hasSize(BUYERS - UNITS);

        JsonNode stock = wanted.store().stockOf(wanted);
        assertThat(stock.path("onHand").asInt()).isEqualTo(UNITS);
        assertThat(stock.path("reserved").asInt()).isEqualTo(UNITS);
        assertThat(stock.path("available").asInt()).isZero();
        Books.mustAddUp();
        assertThat(wanted.store()
                        .api()
                        .get("/orders?size=1")
                        .mustBe(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(UNITS);
    }

    private static List<Answer> allAtOnce(List<Cart> carts) throws Exception {
        ExecutorService buyers = Executors.newFixedThreadPool(carts.size());
        try {
            CountDownLatch gate = new CountDownLatch(1);
            List<Future<Answer>> pending = new ArrayList<>();
            for (Cart cart : carts) {
                pending.add(buyers.submit(() -> {
                    gate.await();
                    return cart.checkout("rush@example.org", "tok_approve");
                }));
            }
            gate.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : pending) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            buyers.shutdownNow();
        }
    }
}
