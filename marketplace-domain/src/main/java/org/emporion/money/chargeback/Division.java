package org.emporion.money.chargeback;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.emporion.kernel.Money;

/**
 * Divides an amount by weights to the minor unit, by largest remainders: the parts add up to it, and each is at most its weight
 * as long as the amount is at most all of them.
 */
final class Division {

    private Division() {}

    private record Part(int at, long whole, long remainder) {}

    /** The amount in as many parts as there are weights; where nothing weighs anything, the first has it all. */
    static List<Money> of(Money amount, List<Money> weights) {
        long sum = weights.stream().mapToLong(Money::minor).sum();
        if (sum == 0) {
            return IntStream.range(0, weights.size())
                    .mapToObj(i -> i == 0 ? amount : Money.zero(amount.currency()))
                    .toList();
        }
        List<Part> parts = IntStream.range(0, weights.size())
                .mapToObj(i -> part(i, amount.minor(), weights.get(i).minor(), sum))
                .toList();
        long[] minor = parts.stream().mapToLong(Part::whole).toArray();
        long rest = amount.minor() - parts.stream().mapToLong(Part::whole).sum();
        parts.stream()
                .sorted(Comparator.comparingLong(Part::remainder).reversed().thenComparingInt(Part::at))
                .limit(rest)
                .forEach(each -> minor[each.at]++);
        List<Money> divided = new ArrayList<>();
        for (long each : minor) {
            divided.add(Money.ofMinor(each, amount.currency()));
        }
        return divided;
    }

    /** Rounded down, also below zero. */
    private static Part part(int at, long amount, long weight, long sum) {
        BigInteger product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weight));
        BigInteger remainder = product.mod(BigInteger.valueOf(sum));
        long whole = product.subtract(remainder).divide(BigInteger.valueOf(sum)).longValueExact();
        return new Part(at, whole, remainder.longValueExact());
    }
}
