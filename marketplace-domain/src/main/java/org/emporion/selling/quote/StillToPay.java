package org.emporion.selling.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.selling.promotion.PromotionEffect;
import org.emporion.selling.promotion.PromotionEffect.AmountOff;
import org.emporion.selling.promotion.PromotionEffect.PercentOff;
import org.emporion.selling.promotion.PromotionEffect.TakeForPay;
import org.emporion.selling.promotion.PromotionTerms;

/** What goods and their delivery still cost after some promotions. Never negative; each promotion makes another one of it. */
final class StillToPay {

    private final List<PricedUnits> units;
    private final Map<TenantId, Money> shipping;
    private final List<Saving> savings;

    StillToPay(List<PricedUnits> units, Map<TenantId, Money> shipping) {
        this(units, shipping, List.of());
    }

    private StillToPay(List<PricedUnits> units, Map<TenantId, Money> shipping, List<Saving> savings) {
        this.units = units;
        this.shipping = shipping;
        this.savings = savings;
    }

    /** The same with one promotion more; as it is when the promotion gives nothing. */
    StillToPay with(PromotionTerms promotion) {
        if (!isReached(promotion)) {
            return this;
        }
        Saving saving =
                promotion.effect() instanceof PromotionEffect.FreeShipping ? ofShipping(promotion) : ofUnits(promotion);
        return saving.minor() == 0 || isTooMuch(promotion, saving)
                ? this
                : new StillToPay(
                        units,
                        shipping,
                        Stream.concat(savings.stream(), Stream.of(saving)).toList());
    }

    List<Saving> savings() {
        return savings;
    }

    long saved() {
        return savings.stream().mapToLong(Saving::minor).sum();
    }

    private boolean isReached(PromotionTerms promotion) {
        return promotion.threshold() == null
                || units.stream()
                                .filter(one -> one.isFor(promotion))
                                .mapToLong(one -> one.worth().minor())
                                .sum()
                        >= promotion.threshold().minor();
    }

    private static boolean isTooMuch(PromotionTerms promotion, Saving saving) {
        return promotion.left() != null && saving.minor() > promotion.left().minor();
    }

    private Saving ofUnits(PromotionTerms promotion) {
        List<Money> open = IntStream.range(0, units.size())
                .mapToObj(place -> isOpen(promotion, place) ? left(place) : nothing(place))
                .toList();
        return new Saving(promotion, amounts(promotion.effect(), open), Map.of());
    }

    private List<Money> amounts(PromotionEffect effect, List<Money> open) {
        if (open.stream().allMatch(amount -> amount.minor() == 0)) {
            return open;
        }
        Money sum = open.stream().reduce(Money::plus).orElseThrow();
        if (effect instanceof TakeForPay some) {
            return free(some, open);
        }
        if (effect instanceof PercentOff share) {
            Money part = share.rate().partOf(sum);
            return LargestRemainder.split(smaller(smaller(part, share.most()), sum), open);
        }
        return LargestRemainder.split(smaller(((AmountOff) effect).amount(), sum), open);
    }

    /** The cheapest units are free. */
    private List<Money> free(TakeForPay some, List<Money> open) {
        List<Integer> cheapestFirst = IntStream.range(0, units.size())
                .filter(place -> open.get(place).minor() > 0)
                .boxed()
                .sorted(Comparator.comparing(place -> units.get(place).unitPrice()))
                .toList();
        long all = cheapestFirst.stream()
                .mapToLong(place -> units.get(place).quantity())
                .sum();
        long free = all / some.taken() * (some.taken() - some.paid());
        List<Money> amounts = new ArrayList<>(
                open.stream().map(each -> Money.zero(each.currency())).toList());
        for (int place : cheapestFirst) {
            long given = Math.min(free, units.get(place).quantity());
            amounts.set(place, smaller(units.get(place).unitPrice().times(given), open.get(place)));
            free -= given;
        }
        return amounts;
    }

    private Saving ofShipping(PromotionTerms promotion) {
        Map<TenantId, Money> saved = new LinkedHashMap<>();
        shipping.forEach((store, price) -> {
            boolean hasGoods = units.stream().anyMatch(one -> one.store().equals(store) && one.isFor(promotion));
            Money before = sum(price.currency(), savings.stream().map(saving -> saving.ofShipping()
                    .get(store)));
            if (hasGoods && before.minor() == 0 && price.minor() > 0) {
                saved.put(store, price);
            }
        });
        return new Saving(
                promotion,
                IntStream.range(0, units.size()).mapToObj(this::nothing).toList(),
                saved);
    }

    /** Goods that took a promotion that stands alone take no other, and one that stands alone needs goods that took none. */
    private boolean isOpen(PromotionTerms promotion, int place) {
        return units.get(place).isFor(promotion)
                && savings.stream()
                        .filter(saving -> saving.ofUnits().get(place).minor() > 0)
                        .allMatch(saving ->
                                promotion.combinable() && saving.promotion().combinable());
    }

    private Money left(int place) {
        Money worth = units.get(place).worth();
        return worth.minus(sum(worth.currency(), savings.stream().map(saving -> saving.ofUnits()
                .get(place))));
    }

    private Money nothing(int place) {
        return Money.zero(units.get(place).unitPrice().currency());
    }

    private static Money sum(String currency, Stream<Money> amounts) {
        return amounts.filter(amount -> amount != null).collect(Collectors.reducing(Money.zero(currency), Money::plus));
    }

    private static Money smaller(Money one, Money other) {
        return other == null || one.compareTo(other) <= 0 ? one : other;
    }
}
