package org.emporion.selling.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.TenantId;
import org.emporion.money.tax.TaxTable;
import org.emporion.selling.delivery.DeliveryCountries;
import org.emporion.selling.delivery.ShippingRate;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.TestOffers;
import org.emporion.selling.promotion.PromotionEffect;
import org.emporion.selling.promotion.PromotionGoods;
import org.emporion.selling.promotion.PromotionTerms;
import org.emporion.selling.promotion.Promotions;

/**
 * A cart that a seed makes up: things of three stores in one currency, and promotions for them.
 *
 * @param rates of the units, in their order
 * @param contained whether prices contain their tax
 */
record AnyCart(
        List<PricedUnits> units,
        Map<TenantId, Money> shipping,
        List<PromotionTerms> promotions,
        List<Percentage> rates,
        boolean contained) {

    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "SEK", "PLN", "JPY");
    private static final List<Percentage> RATES = List.of(
            new Percentage(0), new Percentage(550), new Percentage(700), new Percentage(1900), new Percentage(2500));

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
        return Quotes.of(
                Buying.in(currency(), "DE"),
                selections,
                new Promotions.Found(promotions, Map.of()),
                new RateInClass(contained));
    }

    private static Offer offer(PricedUnits one, String taxClass) {
        return TestOffers.at(one.unitPrice())
                .of(one.store(), new StoreName("any", "Any"))
                .product(one.product())
                .available(one.quantity())
                .taxed(one.categories(), taxClass)
                .offer();
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
                random.nextInt(5) == 0 ? amount(random, currency) : null,
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

    private record RateInClass(boolean contained) implements TaxTable {

        @Override
        public boolean isContained(TenantId store) {
            return contained;
        }

        @Override
        public Optional<String> country(TenantId store) {
            return Optional.of("DE");
        }

        @Override
        public Percentage rate(TenantId store, String taxClass, Collection<String> categories) {
            return new Percentage(Integer.parseInt(taxClass));
        }
    }
}
