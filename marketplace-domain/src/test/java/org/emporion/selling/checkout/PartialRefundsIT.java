package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.pricing.PriceLine;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.money.payment.Refunds;
import org.emporion.money.settlement.OrderRefundState;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.money.settlement.Settlement;
import org.emporion.money.tax.TestTaxes;
import org.emporion.orders.ordering.SellerCancellations;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.SellerRefunds;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.junit.jupiter.api.Test;

/** A store gives back a line, the delivery or an amount, and its buyer follows. */
class PartialRefundsIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final Seat yard = buying.aShippingStore();
    private final BuyerPurchase placed = buying.pay(
            buying.aCartWith(buying.aMug(mill, 5), buying.aMug(mill, 5), buying.aMug(yard, 5)), "tok_approve");
    private final UUID order = UUID.fromString(buying.shop.inStore(mill, em -> new Sql(em)
            .one(row -> row.text("id"), "select id::text as id from seller_order")
            .orElseThrow()));

    @Test
    void aLineTheDeliveryAndTheRestGoBackOneAfterTheOtherAndNothingIsLeft() {
        SellerOrderView seen = seen();
        Settlement.Refund line = give(ofLine(seen.lines().get(0).id(), 1L));
        assertThat(line.amount()).isEqualTo(euros("19.90"));
        assertThat(line.kind()).isEqualTo(RefundRequest.Kind.LINES);
        assertThat(commission()).as("of the other mug").isEqualTo(199);
        give(of(null, "1.00", null));
        mustStand("1 for 19.90 EUR, 3.90 EUR of the delivery, commission 1.99 EUR");

        assertThat(give(of(null, "3.90", null)).amount()).isEqualTo(euros("3.90"));
        assertThat(commission()).as("the delivery has none").isEqualTo(199);

        assertThat(give(of(null, null, "19.90")).amount()).isEqualTo(euros("19.90"));
        nothingMayBeLeftInTheBookOf(mill);
        assertTooMuch(of(null, null, "0.01"));
        mustStand("0.00 EUR of the delivery, commission 3.98 EUR");
    }

    @Test
    void aCentMoreThanWasPaidIsTooMuchAndLeavesEverythingAsItWas() {
        give(of(null, null, "44.00"));
        String version = seen().version();

        assertTooMuch(of(null, null, "0.71"));

        assertThat(seen().version()).isEqualTo(version);
        assertThat(refunds()).hasSize(1);
        assertThat(give(of(null, null, "0.70")).amount()).isEqualTo(euros("0.70"));
    }

    @Test
    void aUnitOfALineWhoseMoneyHasGoneBackIsRefusedNamingTheLineAndCanStillBeCancelled() {
        List<SellerOrderView.Line> lines = seen().lines();
        give(of(List.of(new SellerRefunds.NewRefund.OfLine(lines.get(0).id(), null, euros("19.90"))), null, null));

        assertThatThrownBy(() -> give(ofLine(lines.get(0).id(), 1L)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(tuple("lines[0].quantity", Refunds.TOO_MUCH)));
        assertThat(refunds()).hasSize(1);

        buying.shop.inStore(mill, em -> TestOrders.cancellations(em, buying.clock)
                .cancel(
                        mill,
                        order,
                        new SellerCancellations.NewCancellation(
                                List.of(new SellerFulfilment.NewParcel.Units(
                                        lines.get(0).id(), 1L)),
                                "The kiln broke",
                                null),
                        BasedOn.ANYTHING));
        assertThat(seen().lines().get(0).cancelled()).isEqualTo(1);
        assertThat(refunds()).as("a refund of nothing is not listed").hasSize(1);
    }

    @Test
    void theBuyerGetsItOnceAndReadsHowItStands() {
        Settlement.Refund refund = give(of(null, null, "5.00"));
        assertThat(shown()).containsExactly(tuple(euros("5.00"), OrderRefundState.REQUESTED));

        Task task = new Task(
                buying.refunds.kind(), Optional.of(mill.tenant()), refund.id().toString());
        buying.refunds.run(task);
        buying.refunds.run(task);

        assertThat(buying.provider.refunds()).containsOnlyKeys(refund.id().toString());
        assertThat(seen().timeline())
                .extracting(SellerOrderView.Milestone::label, SellerOrderView.Milestone::note)
                .containsExactly(tuple("New", ""), tuple("Refund ordered", "Scratched"));
    }

    @Test
    void aRefundIsGivenOfTheOrderThatWasSeen() {
        String version = seen().version();
        give(of(null, null, "5.00"));

        assertThatThrownBy(() -> give(new SellerRefunds.NewRefund(null, null, euros("5.00"), "Scratched", version)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(refunds()).hasSize(1);
    }

    @Test
    void nobodyGivesBackOrReadsWhatIsAnothersStores() {
        assertThatThrownBy(() ->
                        asStore(yard, refunds -> refunds.give(yard, order, of(null, null, "1.00"), BasedOn.ANYTHING)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asStore(yard, refunds -> refunds.list(yard, order)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void unitsThatHaveNotLeftStayInTheOrder() {
        give(ofLine(seen().lines().get(0).id(), 1L));

        assertThat(seen().lines()).allMatch(line -> line.open() == 1);
        assertThat(buying.count(mill, "select coalesce(sum(reserved), 0) as n from stock_item"))
                .isEqualTo(2);
    }

    @Test
    void oneStoreRefusesAndTheOthersShip() {
        UUID parcels = UUID.fromString(buying.shop.inStore(yard, em -> new Sql(em)
                .one(row -> row.text("id"), "select id::text as id from seller_order")
                .orElseThrow()));
        buying.shop.inStore(mill, em -> TestOrders.fulfilment(em, buying.clock)
                .refuse(mill, order, "The kiln broke", BasedOn.ANYTHING));
        SellerOrderView accepted = buying.shop.inStore(
                yard, em -> TestOrders.fulfilment(em, buying.clock).accept(yard, parcels, BasedOn.ANYTHING));
        SellerOrderView sent = buying.shop.inStore(yard, em -> TestOrders.fulfilment(em, buying.clock)
                .ship(yard, parcels, TestOrders.aParcel(accepted, null), BasedOn.ANYTHING));

        assertThat(sent.status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(refunds()).extracting(Settlement.Refund::amount).containsExactly(euros("44.70"));
        assertThat(buying.count(yard, "select count(*) as n from order_refund")).isZero();
        assertThat(buying.count(yard, "select sum(amount_minor) as n from posting where account = 'BUYER_PAYMENTS'"))
                .isEqualTo(2480);
    }

    @Test
    void whatCountsByNowChangesNothingOfWhatGoesBackOfAnEarlierSale() {
        String sku = seen().lines().get(0).sku();
        buying.shop.inStore(mill, em -> {
            new Sql(em).update("update shipping_option set price_minor = 990, free_over_minor = 100");
            return CatalogFixture.prices(em)
                    .change(mill, List.of(new PriceLine(sku, new MoneyInput("29.90", "EUR"), null)));
        });
        buying.shop.inStore(
                mill, em -> TestTaxes.ofSeller(em, buying.clock).change(mill, null, false, BasedOn.ANYTHING));

        assertThat(give(ofLine(seen().lines().get(0).id(), 1L)).amount()).isEqualTo(euros("19.90"));
        assertThat(buying.count(mill, "select tax_minor as n from order_refund"))
                .as("the tax that was in the price")
                .isEqualTo(318);
        assertThat(give(of(null, "4.90", "19.90")).amount()).isEqualTo(euros("24.80"));
        nothingMayBeLeftInTheBookOf(mill);
    }

    @Test
    void moneyWithoutDecimalsGoesBackInWholeUnitsAndTheLastOneWithTheLastOfIt() {
        Seat kiln = TestStores.anOpenStore(buying.shop.database());
        UUID bowl = buying.aMug(kiln, 5);
        buying.shop.inStore(kiln, em -> {
            Sql sql = new Sql(em);
            sql.update(
                    "insert into shipping_option (tenant_id, id, name, price_minor, currency, days_min, days_max)"
                            + " values (?, ?, 'Standard', 500, 'JPY', 2, 4)",
                    kiln.tenant(),
                    Ids.next());
            String sku =
                    sql.one(row -> row.text("sku"), "select sku from variant").orElseThrow();
            return CatalogFixture.prices(em)
                    .change(kiln, List.of(new PriceLine(sku, new MoneyInput("1001", "JPY"), null)));
        });
        String cart = buying.call(() -> buying.carts.create("JPY").id());
        buying.call(() -> buying.carts.add(cart, bowl, 3));
        buying.call(() -> buying.carts.putAddress(cart, BuyingFixture.HOME, BasedOn.ANYTHING));
        buying.pay(cart, "tok_approve");
        UUID yen = buying.shop.inStore(kiln, em -> new Sql(em)
                .one(row -> row.uuid("id"), "select id from seller_order")
                .orElseThrow());

        List<Settlement.Refund> given = new ArrayList<>();
        for (Money amount : List.of(Money.ofMinor(1, "JPY"), Money.ofMinor(1000, "JPY"), Money.ofMinor(2502, "JPY"))) {
            SellerRefunds.NewRefund some = new SellerRefunds.NewRefund(null, null, amount, "Scratched", null);
            given.add(buying.shop.inStore(
                    kiln, em -> TestOrders.refunds(em, buying.clock).give(kiln, yen, some, BasedOn.ANYTHING)));
        }

        assertThat(given)
                .extracting(refund -> refund.amount().toString())
                .containsExactly("1 JPY", "1000 JPY", "2502 JPY");
        nothingMayBeLeftInTheBookOf(kiln);
    }

    /** What can still be given back of lines and delivery, and what the platform has given back. */
    private void mustStand(String text) {
        SellerRefunds.Standing standing = asStore(mill, refunds -> refunds.standing(mill, order));
        String lines = standing.left().lines().values().stream()
                .map(each -> each.units() + " for " + each.amount() + ", ")
                .collect(Collectors.joining());
        assertThat(lines + standing.left().shipping() + " of the delivery, commission "
                        + standing.commissionGivenBack())
                .isEqualTo(text);
    }

    private void nothingMayBeLeftInTheBookOf(Seat store) {
        assertThat(buying.count(
                        store,
                        "select count(*) as n from (select account from posting group by account"
                                + " having sum(amount_minor) <> 0) a"))
                .isZero();
    }

    private Settlement.Refund give(SellerRefunds.NewRefund wanted) {
        Money named = asStore(mill, refunds -> refunds.worth(mill, order, wanted));
        Settlement.Refund given = asStore(mill, refunds -> refunds.give(mill, order, wanted, BasedOn.ANYTHING));
        assertThat(given.amount()).as("what was named before").isEqualTo(named);
        return given;
    }

    private List<Settlement.Refund> refunds() {
        return asStore(mill, refunds -> refunds.list(mill, order));
    }

    private <T> T asStore(Seat seat, Function<SellerRefunds, T> call) {
        return buying.shop.inStore(seat, em -> call.apply(TestOrders.refunds(em, buying.clock)));
    }

    private SellerOrderView seen() {
        return buying.shop.inStore(mill, em -> TestOrders.seller(em).get(mill, order));
    }

    private List<Tuple> shown() {
        return buying.seen(placed.number()).orders().stream()
                .flatMap(each -> each.refunds().stream())
                .map(refund -> tuple(refund.amount(), refund.state()))
                .toList();
    }

    private long commission() {
        return -buying.count(
                mill, "select coalesce(sum(amount_minor), 0) as n from posting where account = 'PLATFORM_COMMISSION'");
    }

    private void assertTooMuch(SellerRefunds.NewRefund wanted) {
        assertThatThrownBy(() -> give(wanted))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo(Refunds.TOO_MUCH));
    }

    private static SellerRefunds.NewRefund ofLine(String line, long units) {
        return of(List.of(new SellerRefunds.NewRefund.OfLine(line, units, null)), null, null);
    }

    private static SellerRefunds.NewRefund of(
            List<SellerRefunds.NewRefund.OfLine> lines, String shipping, String amount) {
        return new SellerRefunds.NewRefund(
                lines,
                shipping == null ? null : euros(shipping),
                amount == null ? null : euros(amount),
                "Scratched",
                null);
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
