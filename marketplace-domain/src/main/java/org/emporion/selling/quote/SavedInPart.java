package org.emporion.selling.quote;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.selling.promotion.PromotionTerms;

/**
 * What all promotions save in the part of one store.
 *
 * @param ofLines in their order
 * @param ofLinesByStore how much of that the store bears
 * @param ofShippingByStore how much of the delivery's saving the store bears
 */
record SavedInPart(List<Discount> discounts, List<Money> ofLines, List<Money> ofLinesByStore, Money ofShippingByStore) {

    /**
     * @param first place of the part's first units among those of all parts
     * @param size how many of them are the part's
     */
    static SavedInPart of(List<Saving> savings, String currency, TenantId tenant, int first, int size) {
        Predicate<Saving> byStore = saving -> !saving.promotion().isOfPlatform();
        return new SavedInPart(
                savings.stream()
                        .flatMap(saving -> discount(saving, tenant, first, size))
                        .toList(),
                ofLines(savings.stream(), currency, first, size),
                ofLines(savings.stream().filter(byStore), currency, first, size),
                savings.stream()
                        .filter(byStore)
                        .flatMap(saving -> Stream.ofNullable(saving.ofShipping().get(tenant)))
                        .reduce(Money.zero(currency), Money::plus));
    }

    private static List<Money> ofLines(Stream<Saving> savings, String currency, int first, int size) {
        List<Saving> all = savings.toList();
        return IntStream.range(first, first + size)
                .mapToObj(place -> all.stream()
                        .map(saving -> saving.ofUnits().get(place))
                        .reduce(Money.zero(currency), Money::plus))
                .toList();
    }

    private static Stream<Discount> discount(Saving saving, TenantId tenant, int first, int size) {
        PromotionTerms terms = saving.promotion();
        Optional<Money> onDelivery = Optional.ofNullable(saving.ofShipping().get(tenant));
        return Stream.concat(saving.ofUnits().subList(first, first + size).stream(), onDelivery.stream())
                .reduce(Money::plus)
                .filter(amount -> amount.minor() > 0)
                .map(amount -> new Discount(
                        terms.id(),
                        terms.name(),
                        terms.code(),
                        terms.isOfPlatform() ? Discount.Bearer.PLATFORM : Discount.Bearer.STORE,
                        amount,
                        onDelivery.orElseGet(() -> Money.zero(amount.currency()))))
                .stream();
    }
}
