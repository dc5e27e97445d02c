package org.emporion.system.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.emporion.stack.Part;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Books;
import org.emporion.system.client.Cart;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Provider;
import org.emporion.system.client.StackSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Servers that die without a word in the middle of something. */
@Isolated
class CrashIT {

    @Test
    void aStorefrontThatDiesWhileItPaysLeavesNeitherChargeNorReservationAndEveryCartAsItWas() {
        Listed other = Given.aPublishedProduct("20.00", 2);
        Cart kept = Given.anEmptyCart().with(other, 2);
        Listed wanted = Given.aPublishedProduct("20.00", 1);
        Cart cart = Given.aCartWith(wanted);
        CompletableFuture<Answer> paying =
                CompletableFuture.supplyAsync(() -> cart.checkout("crash@example.org", "tok_timeout_lost"));
        await("the unit is reserved and the provider is asked")
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Books.purchasesOf(cart).stream().anyMatch(number -> Books.heldFor(number) == 1));

        StackSession.crash(Part.MARKETPLACE_WEB);

        assertThat(paying.handle((answer, failure) -> failure).join()).hasCauseInstanceOf(UncheckedIOException.class);
        String number = Books.purchasesOf(cart).get(0);
        await("the purchase is given up")
                .atMost(Duration.ofMinutes(2))
                .until(() -> Books.statusOf(number), "FAILED"::equals);
        assertThat(Books.heldFor(number)).isZero();
        assertThat(Books.ordersOf(number)).isZero();
        assertThat(Provider.paymentsOf(number)).isEmpty();
        assertThat(wanted.store().stockOf(wanted).path("reserved").asInt()).isZero();

        assertThat(kept.json().findValuesAsText("quantity")).containsExactly("2");
        Answer placed = cart.checkout("crash@example.org", "tok_approve").mustBe(201);
        assertThat(placed.json().path("orders")).hasSize(1);
        Books.mustAddUp();
    }
}
