package org.emporion.money.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;

/**
 * An order that a seed makes up, and what is given back of it one after the other.
 *
 * @param wishes what is asked for; some are more than is left
 * @param takenBack places of those that the provider refuses once the next one has been asked for
 */
record AnyOrder(
        List<OrderMoney.SoldLine> sold,
        OrderMoney.SoldOrder costs,
        List<RefundRequest.Portion> wishes,
        List<Integer> takenBack) {

    private static final List<String> CURRENCIES = List.of("EUR", "JPY", "TND");

    static AnyOrder of(Random random) {
        String currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        List<OrderMoney.SoldLine> sold = new ArrayList<>();
        Money discounts = Money.zero(currency);
        boolean taxContained = random.nextBoolean();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            OrderMoney.SoldLine line = line(random, currency, taxContained);
            sold.add(line);
            discounts = discounts.plus(line.discount());
        }
        Money shipping = Money.ofMinor(random.nextInt(3) == 0 ? 0 : random.nextInt(900), currency);
        Money onDelivery = Money.ofMinor(random.nextInt(3) == 0 ? random.nextInt(500) : 0, currency);
        Money ofPlatform = random.nextBoolean() ? part(random, discounts) : Money.zero(currency);
        Money paid = sold.stream().map(OrderMoney.SoldLine::paid).reduce(shipping, Money::plus);
        Money tax = sold.stream().map(OrderMoney.SoldLine::tax).reduce(part(random, shipping), Money::plus);
        Money sale = sold.stream().map(OrderMoney.SoldLine::price).reduce(ofPlatform, Money::plus);
        OrderMoney.SoldOrder costs =
                new OrderMoney.SoldOrder(paid, tax, part(random, sale), ofPlatform.plus(onDelivery), onDelivery);
        List<RefundRequest.Portion> wishes = new ArrayList<>();
        List<Integer> takenBack = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            if (random.nextInt(4) == 0) {
                takenBack.add(wishes.size());
            }
            wishes.add(wish(random, sold, paid));
        }
        return new AnyOrder(sold, costs, wishes, takenBack);
    }

    OrderMoney money() {
        return OrderMoney.of(new TenantId(new UUID(0, 1)), new UUID(0, 2), sold, costs);
    }

    /** All that has gone back after all wishes, less what was taken back; wishes for too much give nothing. */
    GivenBack givenBack() {
        List<GivenBack> given = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            given.add(given(sum(given), wishes.get(i)));
            if (takenBack.contains(i - 1)) {
                given.set(i - 1, nothing());
            }
        }
        return sum(given);
    }

    /** The same with something less. */
    List<AnyOrder> smaller() {
        Stream<AnyOrder> fewerWishes = IntStream.range(0, wishes.size())
                .mapToObj(i -> new AnyOrder(sold, costs, without(wishes, i), List.of()));
        Stream<AnyOrder> fewerTaken = IntStream.range(0, takenBack.size())
                .mapToObj(i -> new AnyOrder(sold, costs, wishes, without(takenBack, i)));
        return Stream.concat(fewerWishes, fewerTaken).toList();
    }

    private GivenBack given(GivenBack before, RefundRequest.Portion wish) {
        try {
            return RefundShares.of(money(), before, wish);
        } catch (RuleViolated tooMuch) {
            return nothing();
        }
    }

    private GivenBack sum(List<GivenBack> given) {
        return given.stream().reduce(nothing(), GivenBack::plus);
    }

    private GivenBack nothing() {
        return GivenBack.nothing(costs.total().currency());
    }

    private static OrderMoney.SoldLine line(Random random, String currency, boolean taxContained) {
        long units = 1 + random.nextInt(5);
        Money worth = Money.ofMinor(units * random.nextInt(random.nextBoolean() ? 20 : 5_000), currency);
        Money discount = random.nextInt(3) == 0 ? part(random, worth) : Money.zero(currency);
        Money price = worth.minus(random.nextInt(8) == 0 ? worth : discount);
        Money tax = Money.ofMinor(price.minor() * 19 / 119, currency);
        Money paid = taxContained ? price : price.plus(tax);
        return new OrderMoney.SoldLine(
                new UUID(random.nextLong(), random.nextLong()), units, paid, price, worth.minus(price), tax);
    }

    private static RefundRequest.Portion wish(Random random, List<OrderMoney.SoldLine> sold, Money paid) {
        OrderMoney.SoldLine line = sold.get(random.nextInt(sold.size()));
        return switch (random.nextInt(5)) {
            case 0, 1 -> ofLine(line, 1 + random.nextInt((int) line.units()), null);
            case 2 -> ofLine(line, 0, part(random, line.paid()));
            case 3 -> RefundRequest.Portion.of(List.of(), null, part(random, paid));
            default -> RefundRequest.Portion.of(List.of(), part(random, Money.ofMinor(900, paid.currency())), null);
        };
    }

    private static RefundRequest.Portion ofLine(OrderMoney.SoldLine line, long units, Money amount) {
        return RefundRequest.Portion.of(List.of(new RefundRequest.OfLine(line.id(), units, amount)), null, null);
    }

    private static Money part(Random random, Money of) {
        return Money.ofMinor(random.nextLong(of.minor() + 1), of.currency());
    }

    private static <T> List<T> without(List<T> all, int place) {
        List<T> fewer = new ArrayList<>(all);
        fewer.remove(place);
        return fewer;
    }
}
