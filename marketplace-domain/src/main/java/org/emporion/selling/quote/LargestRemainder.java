package org.emporion.selling.quote;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.emporion.kernel.Money;

/**
 * Takes an amount apart so that the parts sum to it, by the method of the largest remainder (Hamilton's): each part is rounded
 * down to the minor unit, and the units that are left go one by one to the parts that lost most, of equal ones to the first.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Parts in proportion to weights, in their order. No part is above its weight as long as the amount is not above their sum.
     *
     * @param whole not negative
     * @param weights not negative, in the currency of the amount; when all are zero, each counts the same
     * @throws IllegalArgumentException for a negative amount or weight, or when there is an amount and no weight at all
     */
    static List<Money> split(Money whole, List<Money> weights) {
        if (whole.isNegative() || weights.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException(
                    "neither an amount nor a weight is negative: " + whole.written() + " by " + weights);
        }
        if (weights.isEmpty() && whole.minor() != 0) {
            throw new IllegalArgumentException("nothing to give " + whole.written() + " to");
        }
        List<Part> parts = parts(BigInteger.valueOf(whole.minor()), minors(weights));
        long left = whole.minor() - parts.stream().mapToLong(Part::minor).sum();
        parts.stream()
                .sorted(Comparator.comparing(Part::remainder).reversed().thenComparing(Part::place))
                .limit(left)
                .forEach(Part::addUnit);
        return parts.stream()
                .map(part -> Money.ofMinor(part.minor(), whole.currency()))
                .toList();
    }

    private static List<BigInteger> minors(List<Money> weights) {
        boolean allZero = weights.stream().allMatch(weight -> weight.minor() == 0);
        return weights.stream()
                .map(weight -> allZero ? BigInteger.ONE : BigInteger.valueOf(weight.minor()))
                .toList();
    }

    private static List<Part> parts(BigInteger whole, List<BigInteger> weights) {
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<Part> parts = new ArrayList<>();
        IntStream.range(0, weights.size()).forEach(place -> {
            BigInteger[] share = whole.multiply(weights.get(place)).divideAndRemainder(sum);
            parts.add(new Part(place, share[0].longValueExact(), share[1]));
        });
        return parts;
    }

    /** What one weight gets. */
    private static final class Part {

        private final int place;
        private final BigInteger remainder;
        private long minor;

        Part(int place, long minor, BigInteger remainder) {
            this.place = place;
            this.minor = minor;
            this.remainder = remainder;
        }

        int place() {
            return place;
        }

        long minor() {
            return minor;
        }

        BigInteger remainder() {
            return remainder;
        }

        void addUnit() {
            minor++;
        }
    }
}
