package org.emporion.selling.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.TenantId;
import org.emporion.money.tax.TaxAtRate;
import org.emporion.money.tax.TaxTable;
import org.emporion.selling.delivery.DeliveryCountries;
import org.emporion.selling.delivery.ShippingRate;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.promotion.PromotionEffect;
import org.emporion.selling.promotion.PromotionGoods;
import org.emporion.selling.promotion.PromotionTerms;
import org.junit.jupiter.api.Test;

/** What holds for any cart, any promotions and any currency; a case that fails is made as small as it gets before it is told. */
class AnyCartTest {

    private static final int CASES = Integer.getInteger("emporion.cases", 400);
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "SEK", "PLN", "JPY");
    private static final List<Percentage> RATES = List.of(
            new Percentage(0), new Percentage(550), new Percentage(700), new Percentage(1900), new Percentage(2500));

    @Test
    void nothingIsNegativeAndNoSavingIsAboveWhatItIsFor() {
        holds(any -> {
            List<Saving> savings = any.savings();
            IntStream.range(0, any.units.size()).forEach(place -> {
                List<Money> each = savings.stream()
                        .map(saving -> saving.ofUnits().get(place))
                        .toList();
                assertThat(each).noneMatch(Money::isNegative);
                assertThat(each.stream().mapToLong(Money::minor).sum())
                        .isLessThanOrEqualTo(any.units.get(place).worth().minor());
            });
            any.shipping.forEach((store, price) -> assertThat(savings.stream()
                            .mapToLong(saving -> saving.ofShipping()
                                    .getOrDefault(store, Money.zero(price.currency()))
                                    .minor())
                            .sum())
                    .isLessThanOrEqualTo(price.minor()));
        });
    }

    @Test
    void aStorePaysForItsOwnGoodsAlone() {
        holds(any -> any.savings().stream()
                .filter(saving -> !saving.promotion().isOfPlatform())
                .forEach(saving -> IntStream.range(0, any.units.size())
                        .filter(place -> saving.ofUnits().get(place).minor() > 0)
                        .forEach(place -> assertThat(any.units.get(place).store())
                                .isEqualTo(saving.promotion().store()))));
    }

    @Test
    void whatStandsAloneIsAloneOnItsGoods() {
        holds(any -> IntStream.range(0, any.units.size()).forEach(place -> {
            List<Saving> taken = any.savings().stream()
                    .filter(saving -> saving.ofUnits().get(place).minor() > 0)
                    .toList();
            assertThat(taken.size() <= 1
                            || taken.stream()
                                    .allMatch(saving -> saving.promotion().combinable()))
                    .isTrue();
        }));
    }

    @Test
    void theSameQuoteTwiceIsTheSameInWhateverOrderPromotionsCome() {
        holds(any -> {
            List<PromotionTerms> reversed = new ArrayList<>(any.promotions);
            java.util.Collections.reverse(reversed);
            assertThat(Savings.of(any.units, any.shipping, reversed)).isEqualTo(any.savings());
        });
    }

    @Test
    void theTaxesOfLinesAndDeliveryComeToTheTaxOfEachRate() {
        holds(any -> {
            List<Money> amounts = any.units.stream().map(PricedUnits::worth).toList();
            Money delivery = any.shipping.values().iterator().next();
            TaxShares shares = TaxShares.of(amounts, any.rates, delivery, any.contained);
            Money all = amounts.stream().reduce(delivery, Money::plus);
            assertThat(shares.ofLines()).noneMatch(Money::isNegative);
            assertThat(shares.sum().compareTo(all)).isLessThanOrEqualTo(0);
            if (any.rates.stream().distinct().count() == 1) {
                Percentage rate = any.rates.get(0);
                assertThat(shares.sum()).isEqualTo(any.contained ? rate.containedIn(all) : rate.partOf(all));
            }
        });
    }

    @Test
    void everyPartOfAQuoteAddsUpAndTheQuoteIsTheSumOfItsParts() {
        holds(any -> {
            Quote quote = any.quote();
            Totals sum = Totals.none(any.currency());
            for (QuotePart part : quote.parts()) {
                Totals totals = part.totals();
                Money paid = totals.items().plus(totals.shipping()).minus(totals.discount());
                assertThat(totals.total()).isEqualTo(part.taxContained() ? paid : paid.plus(totals.tax()));
                assertThat(List.of(totals.items(), totals.shipping(), totals.discount(), totals.tax(), paid))
                        .noneMatch(Money::isNegative);
                assertThat(totals.items()).isEqualTo(sum(any, part.lines(), QuoteLine::worth));
                assertThat(totals.discount()).isEqualTo(sum(any, part.discounts(), Discount::amount));
                assertThat(part.lines()).noneMatch(line -> line.total().isNegative());
                sum = sum.plus(totals);
            }
            assertThat(quote.totals()).isEqualTo(sum);
        });
    }

    @Test
    void theTaxesOfTheRatesComeToTheTaxOfThePartAndCoverAllThatItsStoreGets() {
        holds(any -> any.quote().parts().forEach(part -> {
            Totals totals = part.totals();
            assertThat(sum(any, part.taxes(), TaxAtRate::tax)).isEqualTo(totals.tax());
            assertThat(sum(any, part.lines(), QuoteLine::tax).compareTo(totals.tax()))
                    .isLessThanOrEqualTo(0);
            assertThat(sum(any, part.taxes(), TaxAtRate::taxed))
                    .isEqualTo(totals.items().plus(totals.shipping()).minus(part.discountOf(Discount.Bearer.STORE)));
        }));
    }

    @Test
    void theSameCartTwiceIsQuotedTheSame() {
        holds(any -> assertThat(any.quote()).isEqualTo(any.quote()));
    }

    private static <T> Money sum(AnyCart any, List<T> all, Function<T, Money> amount) {
        return all.stream().map(amount).reduce(Money.zero(any.currency()), Money::plus);
    }

    private static void holds(Consumer<AnyCart> claim) {
        for (long seed = 0; seed < CASES; seed++) {
            AnyCart any = AnyCart.of(new Random(seed));
            AssertionError failed = failure(claim, any);
            if (failed != null) {
                AnyCart smallest = smallest(claim, any);
                throw new AssertionError("seed " + seed + ": " + smallest, failure(claim, smallest));
            }
        }
    }

    private static AnyCart smallest(Consumer<AnyCart> claim, AnyCart failing) {
        return failing.smaller().stream()
                .filter(smaller -> failure(claim, smaller) != null)
                .findFirst()
                .map(smaller -> smallest(claim, smaller))
                .orElse(failing);
    }

    private static AssertionError failure(Consumer<AnyCart> claim, AnyCart any) {
        try {
            claim.accept(any);
            return null;
        } catch (AssertionError failed) {
            return failed;
        }
    }

    private record RateInClass(boolean contained) implements TaxTable {

        @Override
        public boolean isContained(TenantId store) {
            return contained;
        }

        @Override
        public Percentage rate(TenantId store, String taxClass, Collection<String> categories) {
            return new Percentage(Integer.parseInt(taxClass));
        }
    }

    private record AnyCart(
            List<PricedUnits> units,
            Map<TenantId, Money> shipping,
            List<PromotionTerms> promotions,
            List<Percentage> rates,
            boolean contained) {

        static AnyCart of(Random random) {
            String currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
            List<TenantId> stores = List.of(store(random), store(random), store(random));
            List<PricedUnits> units = new ArrayList<>();
            List<Percentage> rates = new ArrayList<>();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                units.add(new PricedUnits(
                        stores.get(random.nextInt(stores.size())),
                        id(random),
                        Set.of("c" + random.nextInt(3)),
                        amount(random, currency),
                        1 + random.nextInt(9)));
                rates.add(RATES.get(random.nextInt(RATES.size())));
            }
            Map<TenantId, Money> shipping = new LinkedHashMap<>();
            stores.forEach(store -> shipping.put(store, amount(random, currency)));
            List<PromotionTerms> promotions = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                promotions.add(promotion(random, currency, stores));
            }
            return new AnyCart(units, shipping, promotions, rates, random.nextBoolean());
        }

        List<Saving> savings() {
            return Savings.of(units, shipping, promotions);
        }

        String currency() {
            return units.get(0).unitPrice().currency();
        }

        /** As it is quoted; the rate of its things stands in their tax classes. */
        Quote quote() {
            Map<TenantId, List<StoreSelection.Units>> chosen = new LinkedHashMap<>();
            IntStream.range(0, units.size()).forEach(place -> {
                PricedUnits one = units.get(place);
                chosen.computeIfAbsent(one.store(), store -> new ArrayList<>())
                        .add(new StoreSelection.Units(
                                offer(one, String.valueOf(rates.get(place).basisPoints())), one.quantity()));
            });
            List<StoreSelection> selections = new ArrayList<>();
            chosen.forEach((store, some) -> selections.add(new StoreSelection(
                    store,
                    some,
                    List.of(new ShippingRate(
                            store.value(), "Parcel", shipping.get(store), null, 1, 2, DeliveryCountries.read("DE"))),
                    null)));
            return Quotes.of(currency(), selections, promotions, new RateInClass(contained));
        }

        private static Offer offer(PricedUnits one, String taxClass) {
            return new Offer(
                    one.store(),
                    one.product(),
                    new StoreName("any", "Any"),
                    true,
                    true,
                    one.product(),
                    "any",
                    "ANY",
                    "Any",
                    Map.of(),
                    null,
                    one.unitPrice(),
                    one.quantity(),
                    one.categories(),
                    taxClass,
                    0);
        }

        /** The same with one thing or one promotion less. */
        List<AnyCart> smaller() {
            List<AnyCart> smaller = new ArrayList<>();
            for (int i = 0; i < promotions.size(); i++) {
                smaller.add(new AnyCart(units, shipping, without(promotions, i), rates, contained));
            }
            for (int i = 0; units.size() > 1 && i < units.size(); i++) {
                smaller.add(new AnyCart(without(units, i), shipping, promotions, without(rates, i), contained));
            }
            return smaller;
        }

        private static <T> List<T> without(List<T> all, int place) {
            List<T> rest = new ArrayList<>(all);
            rest.remove(place);
            return rest;
        }

        private static PromotionTerms promotion(Random random, String currency, List<TenantId> stores) {
            PromotionEffect effect =
                    switch (random.nextInt(4)) {
                        case 0 -> new PromotionEffect.TakeForPay(3, 1 + random.nextInt(2));
                        case 1 ->
                            new PromotionEffect.PercentOff(
                                    new Percentage(random.nextInt(10001)),
                                    random.nextBoolean() ? null : amount(random, currency));
                        case 2 -> new PromotionEffect.AmountOff(amount(random, currency));
                        default -> new PromotionEffect.FreeShipping();
                    };
            return new PromotionTerms(
                    id(random),
                    "any",
                    null,
                    random.nextInt(3) == 0 ? null : stores.get(random.nextInt(stores.size())),
                    effect,
                    random.nextBoolean()
                            ? PromotionGoods.ALL
                            : new PromotionGoods(Set.of(), Set.of("c" + random.nextInt(3))),
                    random.nextInt(3) == 0 ? amount(random, currency) : null,
                    random.nextInt(4) > 0);
        }

        private static Money amount(Random random, String currency) {
            return Money.ofMinor(random.nextInt(5) == 0 ? random.nextInt(3) : random.nextInt(20_000), currency);
        }

        private static TenantId store(Random random) {
            return new TenantId(id(random));
        }

        private static UUID id(Random random) {
            return new UUID(random.nextLong(), random.nextLong());
        }
    }
}
