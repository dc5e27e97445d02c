package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emporion.selling.promotion.TestPromotions.ANN;
import static org.emporion.selling.promotion.TestPromotions.eurosOff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TestDatabase;
import org.emporion.selling.promotion.PromotionView;
import org.emporion.selling.promotion.PromotionView.Limits;
import org.emporion.selling.promotion.TestPromotions;
import org.junit.jupiter.api.Test;

/** Many buyers of one promotion at the same moment. */
class PromotionRushIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final TestDatabase database = buying.shop.database();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 1_000);

    @Test
    void ofFiftyBuyersAtOnceOneGetsWhatMayBeUsedOnce() throws Exception {
        PromotionView once = TestPromotions.inStore(
                database,
                mill,
                buying.clock,
                seller -> seller.create(mill, eurosOff("ONCE", "5.00", new Limits(1L, null, false, null))));

        List<String> outcomes = allAtOnce(50, "ONCE");

        assertThat(Collections.frequency(outcomes, "PLACED")).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, "PROMOTION_ENDED")).isEqualTo(49);
        PromotionView used =
                TestPromotions.inStore(database, mill, buying.clock, seller -> seller.get(mill, once.id()));
        assertThat(used.uses()).isEqualTo(1);
        assertThat(used.cost()).isEqualTo(euros("5.00"));
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
    }

    @Test
    void noMoreThanItsBudgetIsGiven() throws Exception {
        Limits budget = new Limits(null, null, false, euros("22.00"));
        PromotionView little = TestPromotions.ofPlatform(
                database, buying.clock, admin -> admin.create(ANN, eurosOff("LITTLE", "5.00", budget)));

        List<String> outcomes = allAtOnce(12, "LITTLE");

        assertThat(Collections.frequency(outcomes, "PLACED")).isEqualTo(4);
        PromotionView spent = TestPromotions.ofPlatform(database, buying.clock, admin -> admin.get(little.id()));
        assertThat(spent.cost()).isEqualTo(euros("20.00"));
        assertThatThrownBy(() -> cartWith("LITTLE"))
                .as("2.00 are left, and it would save 5.00")
                .isInstanceOfSatisfying(
                        RuleViolated.class, late -> assertThat(late.code()).isEqualTo("CODE_USED_UP"));
        TestPromotions.ofPlatform(database, buying.clock, admin -> admin.stop(ANN, little.id(), BasedOn.ANYTHING));
    }

    private String cartWith(String code) {
        String cart = buying.aCartWith(mug);
        buying.call(() -> buying.cartCodes.add(cart, code));
        return cart;
    }

    /** What comes of it when so many buyers, each with the code in the cart, pay at the same moment. */
    private List<String> allAtOnce(int buyers, String code) throws Exception {
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < buyers; i++) {
            String cart = cartWith(code);
            String email = "buyer" + i + "@example.com";
            calls.add(() -> outcome(email, cart));
        }
        ExecutorService threads = Executors.newFixedThreadPool(buyers);
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> call : threads.invokeAll(calls)) {
                outcomes.add(call.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private String outcome(String email, String cart) {
        try {
            return buying.payAs(email, cart).status().name();
        } catch (Failure refusal) {
            return refusal.code();
        }
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
