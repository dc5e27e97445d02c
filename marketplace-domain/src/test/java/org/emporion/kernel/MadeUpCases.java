package org.emporion.kernel;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * A claim about cases that seeds make up. One that does not hold is told with its seed and made as small as it gets before.
 *
 * @param of makes a case up
 * @param smaller the same case with something less, in each way there is
 */
public record MadeUpCases<T>(Function<Random, T> of, Function<T, List<T>> smaller) {

    /**
     * Several cases are tried at the same time.
     *
     * @throws AssertionError for the first of so many seeds, beginning with this one, whose case breaks the claim
     */
    public void hold(long firstSeed, int count, Consumer<T> claim) {
        LongStream.range(firstSeed, firstSeed + count)
                .parallel()
                .filter(seed -> failure(claim, madeUp(seed)) != null)
                .findFirst()
                .ifPresent(seed -> {
                    T smallest = smallest(claim, madeUp(seed));
                    throw new AssertionError("seed " + seed + ": " + smallest, failure(claim, smallest));
                });
    }

    private T madeUp(long seed) {
        return of.apply(new Random(seed));
    }

    private T smallest(Consumer<T> claim, T failing) {
        return smaller.apply(failing).stream()
                .filter(each -> failure(claim, each) != null)
                .findFirst()
                .map(each -> smallest(claim, each))
                .orElse(failing);
    }

    /** What the claim threw; null when it holds. */
    private static <T> Throwable failure(Consumer<T> claim, T any) {
        try {
            claim.accept(any);
            return null;
        } catch (AssertionError | RuntimeException failed) {
            return failed;
        }
    }
}
