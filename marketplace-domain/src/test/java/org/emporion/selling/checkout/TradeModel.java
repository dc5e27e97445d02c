package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Sql;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.stock.stock.TestStock;

/** What must be true once everything has come to its end, counted from what happened and from what the provider knows. */
final class TradeModel {

    private final BuyingFixture buying;
    private final Map<UUID, Long> shipped = new LinkedHashMap<>();

    TradeModel(BuyingFixture buying) {
        this.buying = buying;
    }

    void left(UUID variant, long units) {
        shipped.merge(variant, units, Long::sum);
    }

    /** Every unit is on the shelf, kept for an order that waits for it, or has left. */
    void mustHaveItsUnits(Seat store, UUID variant, long atFirst, List<SellerOrderView> orders) {
        long waiting = orders.stream()
                .filter(order -> order.status() != OrderStatus.REFUSED && order.status() != OrderStatus.CANCELLED)
                .flatMap(order -> order.lines().stream())
                .filter(line -> line.variantId().equals(variant.toString()))
                .mapToLong(SellerOrderView.Line::open)
                .sum();
        TestStock.mustAddUp(buying.shop, store);
        assertThat(buying.onHand(store, variant)).as("on hand").isEqualTo(atFirst - shipped.getOrDefault(variant, 0L));
        assertThat(buying.reserved(store, variant)).as("reserved").isEqualTo(waiting);
    }

    /** No purchase is open, nothing is held back, and who has no order has paid nothing. */
    void mustBeOver(List<Told> purchases) {
        for (Told purchase : purchases) {
            assertThat(purchase.status()).as("status of " + purchase).isIn("PLACED", "FAILED", "CANCELLED");
            boolean placed = purchase.status().equals("PLACED");
            assertThat(purchase.orders() > 0).as("orders of " + purchase).isEqualTo(placed);
            assertThat(purchase.held()).as("units held back for " + purchase).isZero();
            assertThat(kept(purchase))
                    .as("what the provider has of " + purchase)
                    .isEqualTo(purchase.booked());
        }
    }

    /** Each order gave back at most what was paid for it. */
    void mustNotGiveBackTooMuch(Seat store) {
        List<String> wrong = buying.shop.inStore(store, em -> new Sql(em)
                .list(
                        row -> row.text("number"),
                        "select o.number from seller_order o join order_refund r on r.tenant_id = o.tenant_id"
                                + " and r.order_id = o.id and r.state <> 'REFUSED' group by o.number, o.total_minor"
                                + " having sum(r.total_minor) > o.total_minor"));
        assertThat(wrong).as("orders that gave back more than was paid").isEmpty();
    }

    /** Who was refused, or whose order was given up, has all money back: from us, or from a bank; unless the provider refused. */
    void mustHavePaidBackWhatIsNotSent(Seat store) {
        List<String> wrong = buying.shop.inStore(
                store,
                em -> new Sql(em)
                        .list(
                                row -> row.text("number"),
                                "select o.number from seller_order o join order_refund r on r.tenant_id = o.tenant_id"
                                        + " and r.order_id = o.id where o.status in ('REFUSED', 'CANCELLED') group by o.number, o.total_minor"
                                        + " having not bool_or(r.state = 'REFUSED' and r.kind <> 'CHARGEBACK')"
                                        + " and coalesce(sum(r.total_minor) filter (where r.state = 'DONE'), 0) <> o.total_minor"));
        assertThat(wrong).as("orders that are not sent and not paid back").isEmpty();
    }

    /** Once every bank has decided nothing is held any more. */
    void mustHoldNothing(Seat store) {
        assertThat(buying.count(
                        store,
                        "select count(*) as n from (select account from posting"
                                + " where account in ('SELLER_HELD', 'CHARGEBACKS') group by account"
                                + " having sum(amount_minor) <> 0) held"))
                .as("accounts on which something is still held")
                .isZero();
    }

    /** What the provider took of a purchase, did not give back, and no bank has taken. */
    private long kept(Told purchase) {
        long kept = -TradeBank.taken(buying, purchase.number());
        for (String attempt : purchase.attempts()) {
            kept += buying.provider
                    .find(attempt)
                    .filter(ProviderPayment::wasTaken)
                    .map(ProviderPayment::captured)
                    .map(money -> money.minor())
                    .orElse(0L);
        }
        for (String refund : purchase.refunds()) {
            kept -= buying.provider
                    .findRefund(null, refund)
                    .filter(answer -> answer.state() == PaymentGateway.Refund.State.DONE)
                    .map(answer -> buying.provider.refunds().get(refund).minor())
                    .orElse(0L);
        }
        return kept;
    }

    /**
     * A purchase as the database has it.
     *
     * @param held units that are kept without an order
     * @param booked cents that the book says the provider has for it
     */
    record Told(
            String number,
            String status,
            long orders,
            long held,
            long booked,
            List<String> attempts,
            List<String> refunds) {

        Told {
            attempts = new ArrayList<>(attempts);
            refunds = new ArrayList<>(refunds);
        }
    }
}
