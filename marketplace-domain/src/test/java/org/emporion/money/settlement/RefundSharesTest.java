package org.emporion.money.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.emporion.kernel.Ids;
import org.emporion.kernel.MadeUpCases;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.money.payment.Refunds;
import org.junit.jupiter.api.Test;

/** What goes back of an order, by units, by amounts and with the delivery. */
class RefundSharesTest {

    private static final int CASES = Integer.getInteger("emporion.cases", 2_000);
    private static final Money NOTHING = euros("0.00");
    private static final UUID JUG = Ids.next();
    private static final UUID CUP = Ids.next();

    /** Three jugs for 10.00 together and a cup for 5.00, sent for 4.90; the platform gave 2.00 of the jugs' price. */
    private static final OrderMoney ORDER = OrderMoney.of(
            new TenantId(Ids.next()),
            Ids.next(),
            List.of(
                    new OrderMoney.SoldLine(JUG, 3, euros("10.00"), euros("10.00"), euros("2.00"), euros("1.60")),
                    new OrderMoney.SoldLine(CUP, 1, euros("5.00"), euros("5.00"), NOTHING, euros("0.80"))),
            new OrderMoney.SoldOrder(euros("19.90"), euros("3.18"), euros("1.70"), euros("2.00"), NOTHING));

    private GivenBack before = GivenBack.nothing("EUR");

    @Test
    void everyUnitCostsItsShareOfTheLineAndTheLastOneWhatIsLeft() {
        assertThat(units(JUG, 1).total()).isEqualTo(euros("3.33"));
        assertThat(units(JUG, 1).total()).isEqualTo(euros("3.34"));
        assertThat(units(JUG, 1).total()).isEqualTo(euros("3.33"));
        assertThat(before.tax()).isEqualTo(euros("1.60"));
        assertThat(before.discountOfPlatform()).isEqualTo(euros("2.00"));
    }

    @Test
    void theDeliveryAloneTakesNoCommissionBack() {
        GivenBack delivery = give(RefundRequest.Portion.of(List.of(), euros("4.90"), null));

        assertThat(delivery.total()).isEqualTo(euros("4.90"));
        assertThat(delivery.tax()).isEqualTo(euros("0.78"));
        assertThat(delivery.commission()).isEqualTo(NOTHING);
        assertThat(delivery.discountOfPlatform()).isEqualTo(NOTHING);
    }

    @Test
    void theCommissionGoesBackWithTheGoodsAsTheStoreSoldThem() {
        assertThat(units(JUG, 3).commission()).as("of 12.00 out of 17.00").isEqualTo(euros("1.20"));
        assertThat(units(CUP, 1).commission()).isEqualTo(euros("0.50"));
    }

    @Test
    void anAmountIsTakenInProportionOfTheLinesAndOfTheDelivery() {
        GivenBack given = give(RefundRequest.Portion.of(List.of(), null, euros("17.00")));

        assertThat(given.lines().values())
                .extracting(GivenBack.Share::units, GivenBack.Share::paid)
                .containsExactly(tuple(0L, euros("8.54")), tuple(0L, euros("4.27")));
        assertThat(given.delivery().paid()).isEqualTo(euros("4.19"));
        assertThat(give(RefundRequest.Portion.of(List.of(), null, euros("2.90")))
                        .lines()
                        .values())
                .as("all that was left")
                .extracting(GivenBack.Share::paid)
                .containsExactly(euros("1.46"), euros("0.73"));
    }

    @Test
    void unitsOfWhichSomeMoneyHasGoneBackCostNoMoreThanIsLeft() {
        give(amount(JUG, "4.00"));

        assertThat(units(JUG, 1).total()).isEqualTo(euros("3.33"));
        assertThat(units(JUG, 2).total()).isEqualTo(euros("2.67"));
    }

    @Test
    void whatNothingWasPaidForGoesBackByItsUnits() {
        OrderMoney free = OrderMoney.of(
                ORDER.store(),
                ORDER.orderId(),
                List.of(new OrderMoney.SoldLine(JUG, 2, NOTHING, NOTHING, euros("8.00"), euros("1.28"))),
                new OrderMoney.SoldOrder(NOTHING, euros("1.28"), euros("0.80"), euros("12.90"), euros("4.90")));

        GivenBack first = RefundShares.of(free, before, ofUnits(JUG, 1));
        GivenBack all = RefundShares.of(free, before, RefundRequest.Portion.everything());

        assertThat(first.discountOfPlatform()).isEqualTo(euros("4.00"));
        assertThat(first.commission()).isEqualTo(euros("0.40"));
        assertThat(all.discountOfPlatform()).as("with the delivery").isEqualTo(euros("12.90"));
        assertThat(all.tax()).isEqualTo(euros("1.28"));
    }

    @Test
    void aCentMoreThanIsLeftIsTooMuch() {
        units(CUP, 1);

        tooMuch(RefundRequest.Portion.of(List.of(), null, euros("14.91")), "€14.90");
        tooMuch(RefundRequest.Portion.of(List.of(), euros("4.91"), null), "€4.90 of the delivery");
        tooMuch(RefundRequest.Portion.of(List.of(), null, euros("-0.01")), "€14.90");
        give(RefundRequest.Portion.everything());
        tooMuch(RefundRequest.Portion.of(List.of(), null, euros("0.01")), "€0.00");
    }

    @Test
    void allThatIsWrongWithLinesIsNamedAtOnce() {
        units(JUG, 1);
        RefundRequest.Portion odd = RefundRequest.Portion.of(
                List.of(
                        new RefundRequest.OfLine(JUG, 3, null),
                        new RefundRequest.OfLine(CUP, 0, euros("5.01")),
                        new RefundRequest.OfLine(CUP, 1, null),
                        new RefundRequest.OfLine(Ids.next(), 1, null)),
                null,
                null);

        assertThatThrownBy(() -> give(odd))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(
                                tuple("lines[0].quantity", "RANGE"),
                                tuple("lines[1].amount", Refunds.TOO_MUCH),
                                tuple("lines[2].id", "DUPLICATE"),
                                tuple("lines[3].id", "UNKNOWN")));
    }

    @Test
    void theAmountsOfTheLinesAndTheDeliveryAreThoseOfTheOrder() {
        holds(any -> {
            OrderMoney money = any.money();
            assertThat(money.total()).isEqualTo(any.costs().total());
            assertThat(money.tax()).isEqualTo(any.costs().tax());
            assertThat(money.commission()).isEqualTo(any.costs().commission());
            assertThat(money.discountOfPlatform()).isEqualTo(any.costs().discountOfPlatform());
            assertThat(amounts(money.lines().stream()
                            .map(part -> new GivenBack.Share(
                                    part.units(),
                                    part.paid(),
                                    part.tax(),
                                    part.discountOfPlatform(),
                                    part.commission()))))
                    .noneMatch(Money::isNegative);
        });
    }

    @Test
    void noRefundIsNegativeAndNoPartGivesMoreThanItHas() {
        holds(any -> {
            GivenBack given = any.givenBack();
            for (OrderMoney.Part part : any.money().lines()) {
                within(given.ofLine(part.line()), part);
            }
            within(given.delivery(), any.money().delivery());
        });
    }

    @Test
    void whateverWentBackAndWasTakenBackTheRestIsAlwaysAllThatIsLeftOfEverything() {
        holds(any -> {
            OrderMoney money = any.money();
            GivenBack gone = any.givenBack();
            GivenBack all = gone.plus(RefundShares.of(money, gone, RefundRequest.Portion.everything()));
            assertThat(List.of(all.total(), all.tax(), all.commission(), all.discountOfPlatform()))
                    .containsExactly(money.total(), money.tax(), money.commission(), money.discountOfPlatform());
        });
    }

    @Test
    void unitsThatGoBackOneByOneCostWhatTheLineCost() {
        holds(any -> any.money().lines().forEach(part -> {
            GivenBack given = GivenBack.nothing(part.paid().currency());
            for (long i = 0; i < part.units(); i++) {
                given = given.plus(RefundShares.of(any.money(), given, ofUnits(part.line(), 1)));
            }
            GivenBack.Share all = given.ofLine(part.line());
            assertThat(all)
                    .isEqualTo(new GivenBack.Share(
                            part.units(), part.paid(), part.tax(), part.discountOfPlatform(), part.commission()));
        }));
    }

    private static void within(GivenBack.Share given, OrderMoney.Part part) {
        assertThat(given.units()).isBetween(0L, part.units());
        assertThat(amounts(Stream.of(given))).noneMatch(Money::isNegative);
        assertThat(given.paid()).isLessThanOrEqualTo(part.paid());
        assertThat(given.tax()).isLessThanOrEqualTo(part.tax());
        assertThat(given.commission()).isLessThanOrEqualTo(part.commission());
        assertThat(given.discountOfPlatform()).isLessThanOrEqualTo(part.discountOfPlatform());
    }

    private static Stream<Money> amounts(Stream<GivenBack.Share> shares) {
        return shares.flatMap(
                share -> Stream.of(share.paid(), share.tax(), share.commission(), share.discountOfPlatform()));
    }

    private GivenBack units(UUID line, long units) {
        return give(ofUnits(line, units));
    }

    private GivenBack give(RefundRequest.Portion wanted) {
        GivenBack given = RefundShares.of(ORDER, before, wanted);
        before = before.plus(given);
        return given;
    }

    private void tooMuch(RefundRequest.Portion wanted, String left) {
        assertThatThrownBy(() -> give(wanted)).isInstanceOfSatisfying(RuleViolated.class, refused -> {
            assertThat(refused.code()).isEqualTo(Refunds.TOO_MUCH);
            assertThat(refused.getMessage()).contains(left);
        });
    }

    private static RefundRequest.Portion ofUnits(UUID line, long units) {
        return RefundRequest.Portion.of(List.of(new RefundRequest.OfLine(line, units, null)), null, null);
    }

    private static RefundRequest.Portion amount(UUID line, String amount) {
        return RefundRequest.Portion.of(List.of(new RefundRequest.OfLine(line, 0, euros(amount))), null, null);
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }

    private static void holds(Consumer<AnyOrder> claim) {
        new MadeUpCases<>(AnyOrder::of, AnyOrder::smaller).hold(0, CASES, claim);
    }
}
