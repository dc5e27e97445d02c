package org.emporion.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each claim breaks when what it denies is planted, and holds otherwise. */
class ClaimsTest {
    private static final Bought PLACED = bought("PLACED", 2, 4_000, 0, 4_000, 0);
    private static final Charged CAPTURED = new Charged("p1", "E1", "CAPTURED", 4_000, 0);
    private static final Bought FAILED = bought("FAILED", 0, 0, 0, 0, 0);
    private static final Charged DECLINED = new Charged("p1", "E1", "DECLINED", 0, 0);
    private static final Told TOLD = new Told("c1", "PLACED", "E1");

    @Test
    void whatIsPaidOnceAndPlacedOnceBreaksNothing() {
        assertThat(broken(PLACED, List.of(CAPTURED), TOLD)).isEmpty();
        assertThat(broken(FAILED, List.of(DECLINED), new Told("c1", "PAYMENT_DECLINED", null)))
                .isEmpty();
        assertThat(broken(FAILED, List.of(), new Told("c1", Told.NOTHING, null)))
                .isEmpty();
    }

    @Test
    void whatWentBackIsInAllBooks() {
        Bought refused = bought("PLACED", 2, 4_000, 2_500, 4_000, 2_500);
        assertThat(broken(refused, List.of(new Charged("p1", "E1", "CAPTURED", 4_000, 2_500)), TOLD))
                .isEmpty();
        assertThat(broken(refused, List.of(CAPTURED), TOLD))
                .containsExactly("purchases that differ from the provider's book");
        Bought unwritten = bought("PLACED", 2, 4_000, 2_500, 4_000, 0);
        assertThat(broken(unwritten, List.of(new Charged("p1", "E1", "CAPTURED", 4_000, 2_500)), TOLD))
                .containsExactly("purchases that differ from the provider's book");
    }

    @Test
    void moneyWithoutOrderIsFound() {
        assertThat(broken(FAILED, List.of(new Charged("p1", "E1", "AUTHORISED", 0, 0)), null))
                .containsExactly("paid without order");
        assertThat(broken(FAILED, List.of(CAPTURED), null))
                .containsExactly("paid without order", "purchases that differ from the provider's book");
        assertThat(broken(bought("PLACED", 0, 4_000, 0, 4_000, 0), List.of(CAPTURED), TOLD))
                .containsExactly("orders without payment", "paid without order");
    }

    @Test
    void anOrderWithoutMoneyIsFound() {
        assertThat(broken(PLACED, List.of(DECLINED), TOLD))
                .containsExactly("orders without payment", "purchases that differ from the provider's book");
        assertThat(broken(bought("FAILED", 1, 0, 0, 0, 0), List.of(DECLINED), null))
                .containsExactly("orders without payment");
    }

    @Test
    void aSecondChargeIsFound() {
        Charged second = new Charged("p2", "E1", "AUTHORISED", 0, 0);
        assertThat(broken(PLACED, List.of(CAPTURED, second), TOLD)).containsExactly("charged twice");
        assertThat(broken(PLACED, List.of(CAPTURED, DECLINED), TOLD)).isEmpty();
    }

    @Test
    void whatIsLeftBehindIsFound() {
        Bought open = new Bought("E1", "c1", "PENDING_PAYMENT", 4_000, 0, 0, 3, 0, 0, 0, 0);
        assertThat(broken(open, List.of(), null))
                .containsExactly("purchases without an end", "reservations that are stuck");
    }

    @Test
    void whatBuyersWereToldIsHeldAgainstWhatCameOfIt() {
        assertThat(broken(FAILED, List.of(DECLINED), TOLD)).containsExactly("buyers told otherwise");
        assertThat(broken(PLACED, List.of(CAPTURED), new Told("c1", "PLACED", "E2")))
                .containsExactly("buyers told otherwise");
        assertThat(broken(PLACED, List.of(CAPTURED), new Told("c1", "OUT_OF_STOCK", null)))
                .containsExactly("buyers told otherwise");
    }

    @Test
    void aCartThatWasBoughtTwiceIsFound() {
        Bought again = new Bought("E2", "c1", "PLACED", 4_000, 2, 4_000, 0, 4_000, 0, 4_000, 0);
        Charged forIt = new Charged("p2", "E2", "CAPTURED", 4_000, 0);
        assertThat(new Claims(List.of(PLACED, again), List.of(CAPTURED, forIt), List.of()).broken())
                .hasEntrySatisfying(
                        "carts bought twice", carts -> assertThat(carts).containsExactly("c1"));
    }

    @Test
    void whatIsOversoldIsFound() {
        List<Goods> goods = List.of(new Goods("shop", "key", "v1", 5));
        assertThat(Claims.oversold(goods, List.of(new Sold("v1", 5, 0)))).isEmpty();
        assertThat(Claims.oversold(goods, List.of(new Sold("v1", 6, 0)))).hasSize(1);
        assertThat(Claims.oversold(goods, List.of(new Sold("v1", 5, -1)))).hasSize(1);
    }

    private static Bought bought(String status, long orders, long captured, long refunded, long sold, long givenBack) {
        return new Bought(
                "E1", "c1", status, 4_000, orders, orders > 0 ? 4_000 : 0, 0, captured, refunded, sold, givenBack);
    }

    private static Set<String> broken(Bought purchase, List<Charged> charged, Told told) {
        Set<String> broken = new TreeSet<>();
        new Claims(List.of(purchase), charged, told == null ? List.of() : List.of(told))
                .broken()
                .forEach((claim, those) -> {
                    if (!those.isEmpty()) {
                        broken.add(claim);
                    }
                });
        return broken;
    }
}
