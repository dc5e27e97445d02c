package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.selling.delivery.SellerZones.Band;
import org.emporion.selling.delivery.SellerZones.Prices;
import org.junit.jupiter.api.Test;

/** Prices by weight and worth. */
class PriceListTest {

    private static final PriceList BY_WEIGHT =
            new PriceList("EUR", 10_000L, List.of(weight(0L, 1_000L, 490), weight(1_000L, 5_000L, 790)));

    @Test
    void aParcelOfExactlyTheLimitIsStillInTheLighterBand() {
        assertThat(price(BY_WEIGHT, 2_000, 0)).isEqualTo("4.90 EUR");
        assertThat(price(BY_WEIGHT, 2_000, 1_000)).isEqualTo("4.90 EUR");
        assertThat(price(BY_WEIGHT, 2_000, 1_001)).isEqualTo("7.90 EUR");
        assertThat(price(BY_WEIGHT, 2_000, 5_000)).isEqualTo("7.90 EUR");
    }

    @Test
    void whatIsAboveTheLastBandOrInAGapCannotBeSentSo() {
        PriceList gap = new PriceList("EUR", null, List.of(weight(0L, 1_000L, 490), weight(2_000L, null, 990)));

        assertThat(price(BY_WEIGHT, 2_000, 5_001)).isEqualTo("none");
        assertThat(price(gap, 2_000, 1_500)).isEqualTo("none");
        assertThat(price(gap, 2_000, 2_001)).isEqualTo("9.90 EUR");
    }

    @Test
    void whatIsTooHeavyIsNotFreeEither() {
        assertThat(price(BY_WEIGHT, 10_000, 5_000)).isEqualTo("0.00 EUR");
        assertThat(price(BY_WEIGHT, 9_999, 5_000)).isEqualTo("7.90 EUR");
        assertThat(price(BY_WEIGHT, 10_000, 5_001)).isEqualTo("none");
    }

    @Test
    void goodsOfExactlyTheLimitAreInTheDearerBand() {
        PriceList byWorth = new PriceList(
                "EUR",
                null,
                List.of(new PriceBand(null, null, null, 5_000L, 490), new PriceBand(null, null, 5_000L, null, 0)));

        assertThat(price(byWorth, 4_999, 99)).isEqualTo("4.90 EUR");
        assertThat(price(byWorth, 5_000, 99)).isEqualTo("0.00 EUR");
    }

    @Test
    void bandsForTheSameParcelAreRefusedAndNamed() {
        Prices overlapping = new Prices(
                "EUR", null, List.of(band(0L, 1_000L, "4.90"), band(1_000L, 2_000L, "5.90"), band(900L, null, "9.90")));

        assertThat(problems(overlapping))
                .containsExactly(
                        "prices[0].bands[2] OVERLAP Prices 1 and 3 are for the same parcels: let one end where the"
                                + " other begins.",
                        "prices[0].bands[2] OVERLAP Prices 2 and 3 are for the same parcels: let one end where the"
                                + " other begins.");
    }

    @Test
    void aBandThatEndsBeforeItBeginsOrCostsLessThanNothingIsRefused() {
        Prices wrong = new Prices("EUR", null, List.of(band(2_000L, 1_000L, "4.90"), band(0L, 1_000L, "-1.00")));

        assertThat(problems(wrong))
                .anyMatch(each -> each.startsWith("prices[0].bands[0].gramsTo RANGE"))
                .anyMatch(each -> each.startsWith("prices[0].bands[1].price RANGE"));
    }

    @Test
    void oneCurrencyHasOneListAndNoAmountOfAnother() {
        Prices euros = new Prices("EUR", Money.parse("50.00", "USD"), List.of(band(null, null, "4.90")));
        Problems problems = new Problems();

        PriceRules.check(List.of(euros, euros), "", problems);

        assertThat(problems.found())
                .extracting(each -> each.field() + " " + each.code())
                .containsExactly("prices[0].freeOver RANGE", "prices[1].currency TWICE", "prices[1].freeOver RANGE");
    }

    /** Whatever bands are accepted: no parcel is in two of them. Sequences are drawn from a seed that a failure names. */
    @Test
    void anyParcelHasAtMostOnePrice() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Band> bands = new ArrayList<>();
            IntStream.range(0, 1 + random.nextInt(6)).forEach(i -> bands.add(anyBand(random)));
            Prices prices = new Prices("EUR", null, bands);
            if (problems(prices).isEmpty()) {
                PriceList list = PriceRules.list(prices);
                for (int tried = 0; tried < 50; tried++) {
                    long grams = random.nextInt(12);
                    long worth = random.nextInt(12);
                    assertThat(list.bands().stream().filter(band -> band.has(grams, worth)))
                            .as("seed %d: %d g, %d cents in %s", seed, grams, worth, bands)
                            .hasSizeLessThanOrEqualTo(1);
                }
            }
        }
    }

    private static Band anyBand(Random random) {
        return new Band(limit(random), limit(random), money(limit(random)), money(limit(random)), money(5L));
    }

    private static Long limit(Random random) {
        return random.nextBoolean() ? null : Long.valueOf(random.nextInt(10));
    }

    private static Money money(Long minor) {
        return minor == null ? null : Money.ofMinor(minor, "EUR");
    }

    private static PriceBand weight(Long from, Long to, long price) {
        return new PriceBand(from, to, null, null, price);
    }

    private static Band band(Long from, Long to, String price) {
        return new Band(from, to, null, null, Money.parse(price, "EUR"));
    }

    private static String price(PriceList list, long worth, long grams) {
        return list.priceOf(new Parcel(Money.ofMinor(worth, "EUR"), grams))
                .map(Money::toString)
                .orElse("none");
    }

    private static List<String> problems(Prices prices) {
        Problems problems = new Problems();
        PriceRules.check(List.of(prices), "", problems);
        return problems.found().stream()
                .map(each -> each.field() + " " + each.code() + " " + each.detail())
                .toList();
    }
}
