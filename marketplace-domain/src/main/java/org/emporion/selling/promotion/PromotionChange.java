package org.emporion.selling.promotion;

import java.time.Instant;
import java.util.Optional;
import org.emporion.kernel.Money;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Goods;
import org.emporion.selling.promotion.PromotionView.Limits;

/**
 * What is said of a promotion. A field that is null is not named and stays as it is; one that is empty is cleared, as far as it
 * may be. A new one needs {@code name} and {@code gives}; it starts at once, for everything, without limits, beside others, unless
 * it says otherwise.
 *
 * @param currency of a new one; it stays for good
 * @param version which state was seen; null for whatever is there
 */
public record PromotionChange(
        Optional<String> name,
        Optional<String> code,
        Optional<String> currency,
        Optional<Gives> gives,
        Optional<Goods> goods,
        Optional<Money> threshold,
        Optional<Instant> startsAt,
        Optional<Instant> endsAt,
        Optional<Limits> limits,
        Optional<Boolean> combinable,
        String version) {

    /** Says everything, as a form does; null clears. */
    public static PromotionChange all(
            String name,
            String code,
            String currency,
            Gives gives,
            Goods goods,
            Money threshold,
            Instant startsAt,
            Instant endsAt,
            Limits limits,
            boolean combinable) {
        return new PromotionChange(
                Optional.ofNullable(name),
                Optional.ofNullable(code),
                Optional.ofNullable(currency),
                Optional.ofNullable(gives),
                Optional.ofNullable(goods),
                Optional.ofNullable(threshold),
                Optional.ofNullable(startsAt),
                Optional.ofNullable(endsAt),
                Optional.ofNullable(limits),
                Optional.of(combinable),
                null);
    }
}
