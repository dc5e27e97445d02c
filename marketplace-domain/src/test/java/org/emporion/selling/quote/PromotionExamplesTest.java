package org.emporion.selling.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.TenantId;
import org.emporion.selling.promotion.PromotionEffect;
import org.emporion.selling.promotion.PromotionEffect.AmountOff;
import org.emporion.selling.promotion.PromotionEffect.FreeShipping;
import org.emporion.selling.promotion.PromotionEffect.PercentOff;
import org.emporion.selling.promotion.PromotionEffect.TakeForPay;
import org.emporion.selling.promotion.PromotionGoods;
import org.emporion.selling.promotion.PromotionTerms;
import org.junit.jupiter.api.Test;

/** Carts with the cents that their promotions save, worked out by hand. */
class PromotionExamplesTest {

    private final TenantId pottery = new TenantId(Ids.next());
    private final TenantId bakery = new TenantId(Ids.next());
    private final List<PricedUnits> cart = new ArrayList<>();
    private final Map<TenantId, Money> shipping = new LinkedHashMap<>();

    @Test
    void tenPercentOfWhatIsLeft() {
        puts(pottery, "mugs", "12.00", 2);
        puts(pottery, "pots", "9.99", 1);
        assertThat(saved(of(pottery, percent("10")))).containsExactly("2.40", "1.00");
    }

    /** 10 % of 0.99 is 9.9 cents: ten, of which three lines of 33 cents get 4, 3 and 3. */
    @Test
    void whatIsRoundedOnceIsTakenApartToTheCent() {
        puts(pottery, "beads", "0.33", 1);
        puts(pottery, "beads", "0.33", 1);
        puts(pottery, "beads", "0.33", 1);
        assertThat(saved(of(pottery, percent("10")))).containsExactly("0.04", "0.03", "0.03");
    }

    @Test
    void threeMugsForTheMoneyOfTwoAndTheCheapestIsFree() {
        puts(pottery, "mugs", "12.00", 2);
        puts(pottery, "mugs", "9.00", 1);
        assertThat(saved(of(pottery, new TakeForPay(3, 2)))).containsExactly("0.00", "9.00");
    }

    @Test
    void sevenForTheMoneyOfTwoInEachThree() {
        puts(pottery, "mugs", "12.00", 4);
        puts(pottery, "mugs", "9.00", 3);
        assertThat(saved(of(pottery, new TakeForPay(3, 2)))).containsExactly("0.00", "18.00");
    }

    /**
     * Three mugs at 12.00 and a pot at 40.00. Three for two: 12.00. Ten percent of the 64.00 that are left: 2.40 and 4.00. Five
     * euros of the platform on 21.60 and 36.00: 1.875 and 3.125, the odd cent to the first.
     */
    @Test
    void threePromotionsOneOnTopOfTheOther() {
        puts(pottery, "mugs", "12.00", 3);
        puts(pottery, "pots", "40.00", 1);
        List<Saving> savings = savings(
                ofPlatform(new AmountOff(euros("5.00"))),
                of(pottery, percent("10")),
                of(pottery, new TakeForPay(3, 2), goods("mugs"), null, true));
        assertThat(savings.stream().map(PromotionExamplesTest::written))
                .containsExactly(List.of("12.00", "0.00"), List.of("2.40", "4.00"), List.of("1.88", "3.12"));
    }

    @Test
    void aThresholdIsMissedByOneCent() {
        puts(pottery, "mugs", "49.99", 1);
        PromotionTerms fromFifty = of(pottery, new AmountOff(euros("5.00")), PromotionGoods.ALL, euros("50.00"), true);
        assertThat(savings(fromFifty)).isEmpty();
        puts(pottery, "beads", "0.01", 1);
        assertThat(saved(fromFifty)).containsExactly("5.00", "0.00");
    }

    @Test
    void aThresholdCountsTheGoodsOfThePromotionAlone() {
        puts(pottery, "mugs", "30.00", 1);
        puts(pottery, "pots", "30.00", 1);
        assertThat(savings(of(pottery, percent("10"), goods("mugs"), euros("50.00"), true)))
                .isEmpty();
    }

    @Test
    void thirtyEurosOffGoodsOfTwentyAreTwenty() {
        puts(pottery, "mugs", "20.00", 1);
        shipping.put(pottery, euros("4.90"));
        assertThat(saved(of(pottery, new AmountOff(euros("30.00"))))).containsExactly("20.00");
    }

    /** Of 20.00 the store gives 18.00 and then 1.00; of the 1.00 that is left the platform half, and its 5.00 the rest. */
    @Test
    void threeThatGiveMoreThanTheGoodsCostEndAtNothing() {
        puts(pottery, "mugs", "20.00", 1);
        shipping.put(pottery, euros("4.90"));
        List<Saving> savings = savings(
                of(pottery, percent("90")),
                of(pottery, new AmountOff(euros("1.00"))),
                ofPlatform(new AmountOff(euros("5.00"))),
                ofPlatform(percent("50")));
        assertThat(savings.stream().map(PromotionExamplesTest::written))
                .containsExactly(List.of("18.00"), List.of("1.00"), List.of("0.50"), List.of("0.50"));
    }

    @Test
    void aShareHasAnUpperLimit() {
        puts(pottery, "pots", "200.00", 1);
        assertThat(saved(of(pottery, new PercentOff(rate("20"), euros("25.00")))))
                .containsExactly("25.00");
    }

    @Test
    void freeShippingIsOfTheStoreThatGivesItAndOfThePlatformForAll() {
        puts(pottery, "mugs", "20.00", 1);
        puts(bakery, "bread", "5.00", 1);
        shipping.put(pottery, euros("4.90"));
        shipping.put(bakery, euros("3.50"));
        assertThat(savings(of(pottery, new FreeShipping())).get(0).ofShipping())
                .containsExactly(Map.entry(pottery, euros("4.90")));
        List<Saving> both = savings(ofPlatform(new FreeShipping()), of(pottery, new FreeShipping()));
        assertThat(both.get(1).ofShipping()).containsExactly(Map.entry(bakery, euros("3.50")));
    }

    /** 25 % alone is 25.00; 10 % and then 5.00 are 15.00. */
    @Test
    void oneThatStandsAloneIsTakenWhenItSavesMore() {
        puts(pottery, "pots", "100.00", 1);
        PromotionTerms alone = of(pottery, percent("25"), PromotionGoods.ALL, null, false);
        assertThat(savings(of(pottery, percent("10")), of(pottery, new AmountOff(euros("5.00"))), alone))
                .singleElement()
                .satisfies(saving -> assertThat(written(saving)).containsExactly("25.00"));
    }

    /** 25 % of 20.00 is 5.00; 10 % and then 5.00 are 7.00. */
    @Test
    void andNotWhenTheOthersTogetherSaveMore() {
        puts(pottery, "mugs", "20.00", 1);
        PromotionTerms alone = of(pottery, percent("25"), PromotionGoods.ALL, null, false);
        assertThat(savings(of(pottery, percent("10")), of(pottery, new AmountOff(euros("5.00"))), alone).stream()
                        .map(PromotionExamplesTest::written))
                .containsExactly(List.of("2.00"), List.of("5.00"));
    }

    @Test
    void goodsThatTookOneThatStandsAloneTakeNothingOfThePlatform() {
        puts(pottery, "mugs", "20.00", 1);
        puts(bakery, "bread", "10.00", 1);
        List<Saving> savings =
                savings(of(pottery, percent("50"), PromotionGoods.ALL, null, false), ofPlatform(percent("10")));
        assertThat(savings.stream().map(PromotionExamplesTest::written))
                .containsExactly(List.of("10.00", "0.00"), List.of("0.00", "1.00"));
    }

    @Test
    void aStoresPromotionDoesNotTouchAnotherStore() {
        puts(bakery, "bread", "5.00", 1);
        assertThat(savings(of(pottery, percent("10")))).isEmpty();
    }

    /** A third of 100 yen each, and nobody gets a half. */
    @Test
    void yenHaveNoParts() {
        cart.add(new PricedUnits(pottery, Ids.next(), Set.of(), yen(333), 1));
        cart.add(new PricedUnits(pottery, Ids.next(), Set.of(), yen(333), 1));
        cart.add(new PricedUnits(pottery, Ids.next(), Set.of(), yen(333), 1));
        assertThat(saved(of(pottery, new AmountOff(yen(100))))).containsExactly("34", "33", "33");
    }

    private void puts(TenantId store, String category, String price, long quantity) {
        cart.add(new PricedUnits(store, Ids.next(), Set.of(category), euros(price), quantity));
    }

    private List<Saving> savings(PromotionTerms... promotions) {
        return Savings.of(cart, shipping, List.of(promotions));
    }

    private List<String> saved(PromotionTerms only) {
        return written(savings(only).get(0));
    }

    private static List<String> written(Saving saving) {
        return saving.ofUnits().stream()
                .map(money -> money.amount().toPlainString())
                .toList();
    }

    private static PromotionTerms of(TenantId store, PromotionEffect effect) {
        return of(store, effect, PromotionGoods.ALL, null, true);
    }

    private static PromotionTerms ofPlatform(PromotionEffect effect) {
        return of(null, effect, PromotionGoods.ALL, null, true);
    }

    private static PromotionTerms of(
            TenantId store, PromotionEffect effect, PromotionGoods goods, Money threshold, boolean combinable) {
        return new PromotionTerms(Ids.next(), "Promotion", null, store, effect, goods, threshold, null, combinable);
    }

    private static PromotionGoods goods(String... categories) {
        return new PromotionGoods(Set.of(), Set.of(categories));
    }

    private static PercentOff percent(String percent) {
        return new PercentOff(rate(percent), null);
    }

    private static Percentage rate(String percent) {
        return Percentage.of(new java.math.BigDecimal(percent));
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }

    private static Money yen(long amount) {
        return Money.ofMinor(amount, "JPY");
    }
}
