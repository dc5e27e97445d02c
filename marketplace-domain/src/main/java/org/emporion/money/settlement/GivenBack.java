package org.emporion.money.settlement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emporion.kernel.Money;

/**
 * What of an order goes back to its buyer, or has gone.
 *
 * @param lines by id; a line of which nothing goes back is not in it
 */
record GivenBack(Map<UUID, Share> lines, Share delivery) {

    /** So much of a line or of the delivery, with what the platform gives and takes back with it. */
    record Share(long units, Money paid, Money tax, Money discountOfPlatform, Money commission) {

        static Share nothing(String currency) {
            Money none = Money.zero(currency);
            return new Share(0, none, none, none, none);
        }

        /** An amount without what goes with it. */
        static Share of(Money paid) {
            Share nothing = nothing(paid.currency());
            return new Share(0, paid, nothing.tax, nothing.discountOfPlatform, nothing.commission);
        }

        Share plus(Share other) {
            return new Share(
                    units + other.units,
                    paid.plus(other.paid),
                    tax.plus(other.tax),
                    discountOfPlatform.plus(other.discountOfPlatform),
                    commission.plus(other.commission));
        }
    }

    static GivenBack nothing(String currency) {
        return new GivenBack(Map.of(), Share.nothing(currency));
    }

    GivenBack plus(GivenBack other) {
        Map<UUID, Share> both = new LinkedHashMap<>(lines);
        other.lines.forEach((line, share) -> both.merge(line, share, Share::plus));
        return new GivenBack(both, delivery.plus(other.delivery));
    }

    Share ofLine(UUID line) {
        return lines.getOrDefault(line, Share.nothing(currency()));
    }

    /** What goes back for goods. */
    Money goods() {
        return lines.values().stream().map(Share::paid).reduce(Money.zero(currency()), Money::plus);
    }

    Money total() {
        return sum(Share::paid);
    }

    Money tax() {
        return sum(Share::tax);
    }

    Money discountOfPlatform() {
        return sum(Share::discountOfPlatform);
    }

    Money commission() {
        return sum(Share::commission);
    }

    String currency() {
        return delivery.paid().currency();
    }

    private Money sum(Function<Share, Money> amount) {
        return Stream.concat(lines.values().stream(), Stream.of(delivery))
                .map(amount)
                .reduce(Money.zero(currency()), Money::plus);
    }
}
