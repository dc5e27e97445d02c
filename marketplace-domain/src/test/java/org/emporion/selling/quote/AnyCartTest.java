package org.emporion.selling.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.emporion.kernel.MadeUpCases;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.money.tax.TaxAtRate;
import org.emporion.selling.promotion.PromotionTerms;
import org.junit.jupiter.api.Test;

/** What holds for any cart, any promotions and any currency; a case that fails is made as small as it gets before it is told. */
class AnyCartTest {

    private static final int CASES = Integer.getInteger("emporion.cases", 400);

    @Test
    void nothingIsNegativeAndNoSavingIsAboveWhatItIsFor() {
        holds(any -> {
            List<Saving> savings = any.savings();
            IntStream.range(0, any.units().size()).forEach(place -> {
                List<Money> each = savings.stream()
                        .map(saving -> saving.ofUnits().get(place))
                        .toList();
                assertThat(each).noneMatch(Money::isNegative);
                assertThat(each.stream().mapToLong(Money::minor).sum())
                        .isLessThanOrEqualTo(any.units().get(place).worth().minor());
            });
            any.shipping().forEach((store, price) -> assertThat(savings.stream()
                            .mapToLong(saving -> saving.ofShipping()
                                    .getOrDefault(store, Money.zero(price.currency()))
                                    .minor())
                            .sum())
                    .isLessThanOrEqualTo(price.minor()));
        });
    }

    @Test
    void aStorePaysForItsOwnGoodsAlone() {
        holds(any -> any.savings().stream()
                .filter(saving -> !saving.promotion().isOfPlatform())
                .forEach(saving -> IntStream.range(0, any.units().size())
                        .filter(place -> saving.ofUnits().get(place).minor() > 0)
                        .forEach(place -> assertThat(any.units().get(place).store())
                                .isEqualTo(saving.promotion().store()))));
    }

    @Test
    void whatStandsAloneIsAloneOnItsGoods() {
        holds(any -> IntStream.range(0, any.units().size()).forEach(place -> {
            List<Saving> taken = any.savings().stream()
                    .filter(saving -> saving.ofUnits().get(place).minor() > 0)
                    .toList();
            assertThat(taken.size() <= 1
                            || taken.stream()
                                    .allMatch(saving -> saving.promotion().combinable()))
                    .isTrue();
        }));
    }

    @Test
    void theSameQuoteTwiceIsTheSameInWhateverOrderPromotionsCome() {
        holds(any -> {
            List<PromotionTerms> reversed = new ArrayList<>(any.promotions());
            Collections.reverse(reversed);
            assertThat(Savings.of(any.units(), any.shipping(), reversed)).isEqualTo(any.savings());
        });
    }

    @Test
    void theTaxesOfLinesAndDeliveryComeToTheTaxOfEachRate() {
        holds(any -> {
            List<Money> amounts = any.units().stream().map(PricedUnits::worth).toList();
            Money delivery = any.shipping().values().iterator().next();
            TaxShares shares = TaxShares.of(amounts, any.rates(), delivery, any.contained());
            Money all = amounts.stream().reduce(delivery, Money::plus);
            assertThat(shares.ofLines()).noneMatch(Money::isNegative);
            assertThat(shares.sum().compareTo(all)).isLessThanOrEqualTo(0);
            if (any.rates().stream().distinct().count() == 1) {
                Percentage rate = any.rates().get(0);
                assertThat(shares.sum()).isEqualTo(any.contained() ? rate.containedIn(all) : rate.partOf(all));
            }
        });
    }

    @Test
    void everyPartOfAQuoteAddsUpAndTheQuoteIsTheSumOfItsParts() {
        holds(any -> {
            Quote quote = any.quote();
            Totals sum = Totals.none(any.currency());
            for (QuotePart part : quote.parts()) {
                Totals totals = part.totals();
                Money paid = totals.items().plus(totals.shipping()).minus(totals.discount());
                assertThat(totals.total()).isEqualTo(part.taxContained() ? paid : paid.plus(totals.tax()));
                assertThat(List.of(totals.items(), totals.shipping(), totals.discount(), totals.tax(), paid))
                        .noneMatch(Money::isNegative);
                assertThat(totals.items()).isEqualTo(sum(any, part.lines(), QuoteLine::worth));
                assertThat(totals.discount()).isEqualTo(sum(any, part.discounts(), Discount::amount));
                assertThat(part.lines()).noneMatch(line -> line.total().isNegative());
                sum = sum.plus(totals);
            }
            assertThat(quote.totals()).isEqualTo(sum);
        });
    }

    @Test
    void theTaxesOfTheRatesComeToTheTaxOfThePartAndCoverAllThatItsStoreGets() {
        holds(any -> any.quote().parts().forEach(part -> {
            Totals totals = part.totals();
            assertThat(sum(any, part.taxes(), TaxAtRate::tax)).isEqualTo(totals.tax());
            assertThat(sum(any, part.lines(), QuoteLine::tax).compareTo(totals.tax()))
                    .isLessThanOrEqualTo(0);
            assertThat(sum(any, part.taxes(), TaxAtRate::taxed))
                    .isEqualTo(totals.items().plus(totals.shipping()).minus(part.discountOf(Discount.Bearer.STORE)));
        }));
    }

    @Test
    void theSameCartTwiceIsQuotedTheSame() {
        holds(any -> assertThat(any.quote()).isEqualTo(any.quote()));
    }

    private static <T> Money sum(AnyCart any, List<T> all, Function<T, Money> amount) {
        return all.stream().map(amount).reduce(Money.zero(any.currency()), Money::plus);
    }

    private static void holds(Consumer<AnyCart> claim) {
        new MadeUpCases<>(AnyCart::of, AnyCart::smaller).hold(0, CASES, claim);
    }
}
