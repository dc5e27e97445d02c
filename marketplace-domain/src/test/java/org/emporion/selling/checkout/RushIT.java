package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Ids;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.Test;

/** Many buyers at the same moment. */
class RushIT {

    private final BuyingFixture buying = new BuyingFixture();

    @Test
    void nothingIsSoldTwice() throws Exception {
        Seat mill = buying.aShippingStore();
        UUID mug = buying.aMug(mill, 10);
        List<Callable<String>> buyers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String cart = buying.aCartWith(mug);
            buyers.add(() -> outcome(cart, Ids.next().toString()));
        }

        List<String> outcomes = allAtOnce(buyers);

        assertThat(Collections.frequency(outcomes, "PLACED")).isEqualTo(10);
        assertThat(Collections.frequency(outcomes, "OUT_OF_STOCK")).isEqualTo(30);
        assertThat(buying.reserved(mill, mug)).isEqualTo(10);
        TestStock.mustAddUp(buying.shop, mill);
    }

    @Test
    void theLastUnitGoesToOneOfTwoBuyersAndTheOtherIsNotCharged() throws Exception {
        Seat mill = buying.aShippingStore();
        for (int i = 1; i <= 8; i++) {
            UUID last = buying.aMug(mill, 1);
            String first = buying.aCartWith(last);
            String second = buying.aCartWith(last);

            List<String> outcomes = allAtOnce(List.of(
                    () -> outcome(first, Ids.next().toString()),
                    () -> outcome(second, Ids.next().toString())));

            assertThat(outcomes).containsExactlyInAnyOrder("PLACED", "OUT_OF_STOCK");
            assertThat(buying.reserved(mill, last)).isEqualTo(1);
            assertThat(buying.provider.keys()).hasSize(i);
        }
        TestStock.mustAddUp(buying.shop, mill);
    }

    @Test
    void basketsOverTheSameStoresDoNotBlockEachOther() throws Exception {
        Seat mill = buying.aShippingStore();
        Seat yard = buying.aShippingStore();
        UUID mug = buying.aMug(mill, 100);
        UUID cup = buying.aMug(mill, 100);
        UUID bowl = buying.aMug(yard, 100);
        List<Callable<String>> buyers = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String cart = i % 2 == 0 ? buying.aCartWith(mug, cup, bowl) : buying.aCartWith(bowl, cup, mug);
            buyers.add(() -> outcome(cart, Ids.next().toString()));
        }

        assertThat(allAtOnce(buyers)).containsOnly("PLACED");
        assertThat(buying.reserved(yard, bowl)).isEqualTo(24);
        TestStock.mustAddUp(buying.shop, mill);
        TestStock.mustAddUp(buying.shop, yard);
    }

    @Test
    void aDoubleClickIsOnePurchase() throws Exception {
        Seat mill = buying.aShippingStore();
        UUID mug = buying.aMug(mill, 10);
        String cart = buying.aCartWith(mug);
        List<Callable<String>> clicks = Collections.nCopies(6, () -> outcome(cart, "same-key"));

        List<String> outcomes = allAtOnce(clicks);

        assertThat(outcomes).contains("PLACED").isSubsetOf("PLACED", "IN_PROGRESS");
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
    }

    @Test
    void twoWindowsAreOneCharge() throws Exception {
        Seat mill = buying.aShippingStore();
        UUID mug = buying.aMug(mill, 10);
        String cart = buying.aCartWith(mug);
        List<Callable<String>> windows =
                Collections.nCopies(6, () -> outcome(cart, Ids.next().toString()));

        List<String> outcomes = allAtOnce(windows);

        assertThat(outcomes).contains("PLACED").isSubsetOf("PLACED", "PENDING_PAYMENT", "CART_EMPTY");
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
    }

    private String outcome(String cart, String key) {
        try {
            return buying.pay(cart, key, "tok_approve").status().name();
        } catch (Failure refusal) {
            return refusal.code();
        }
    }

    private static List<String> allAtOnce(List<Callable<String>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
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
}
