package org.emporion.orders.ordering;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.MailKind.Addressed;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.address.Address;
import org.emporion.money.commission.Commission;
import org.emporion.money.settlement.RefundParts;
import org.emporion.orders.deadline.DeadlineRules;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.orders.view.StoreOrder;
import org.emporion.store.legal.TestTraders;
import org.emporion.store.store.StoreContact;

/** What is written about an order that no database has seen. */
public final class TestOrderMail {

    private static final String WHO = "mill@example.com";

    private TestOrderMail() {}

    /** A new order as its buyer sees it. */
    public static StoreOrder placed(NewOrder sold) {
        return ShownOrder.toBuyer(order(sold));
    }

    /** What its store is written about a new order. */
    public static Object received(NewOrder sold) {
        return content(order(sold), UUID.randomUUID(), sold);
    }

    /** What its buyer is written about an order that has left as a whole. */
    public static Object shipped(NewOrder sold) {
        return shipped(sold, "DHL", "00340434");
    }

    /** The same, with a carrier of choice; the number may be null. */
    public static Object shipped(NewOrder sold, String carrier, String number) {
        SellerOrder order = order(sold);
        order.accept(WHO, sold.placedAt());
        return content(
                order,
                order.ship(parcel(order, carrier, number), WHO, sold.placedAt()).id(),
                sold);
    }

    /** What becomes of the money of what is not sent: what goes back now, went before, is withheld, and what the bank has given. */
    public record Back(String now, String before, String withheld, String byBank, boolean unpaid) {

        public static Back of(String now) {
            return new Back(now, "0.00", "0.00", "0.00", false);
        }

        private RefundedOrders.OfUnsent money() {
            return new RefundedOrders.OfUnsent(
                    Money.parse(now, "EUR"),
                    Money.parse(before, "EUR"),
                    Money.parse(withheld, "EUR"),
                    Money.parse(byBank, "EUR"),
                    unpaid);
        }
    }

    /** The same when something was bought of another store with it. */
    public static NewOrder beside(NewOrder one) {
        return new NewOrder(
                one.tenant(),
                one.number(),
                one.purchaseNumber(),
                one.placedAt(),
                one.buyerId(),
                one.email(),
                one.shipTo(),
                one.store(),
                true,
                one.dispatch(),
                one.amounts(),
                one.savings(),
                one.lines());
    }

    /** What its buyer is written about an order that the store cannot deliver. */
    public static Map<String, Object> refused(NewOrder sold, String reason, Back back) {
        SellerOrder order = order(sold);
        return OrderRefusedMail.values(content(order, order.refuse(reason, WHO, sold.placedAt()), sold), back.money());
    }

    /** What its buyer is written about money that the store gives back for units of its first line, and for the delivery. */
    public static Map<String, Object> refunded(
            NewOrder sold, long units, String amount, String shipping, boolean ofOrder) {
        SellerOrder order = order(sold);
        UUID event = order.happened(SellerOrderView.MilestoneKind.REFUND_ASKED, "A <crack>", WHO, sold.placedAt());
        UUID line = order.lines().get(0).id();
        return OrderRefundedMail.values(
                content(order, event, sold),
                new RefundParts(
                        Map.of(line, new RefundParts.OfLine(units, Money.parse(amount, "EUR"))),
                        Money.parse(shipping, "EUR")),
                ofOrder);
    }

    /** What its buyer is written when money goes back after all, or what both are when it could not. */
    public static Map<String, Object> refund(NewOrder sold, Money amount, boolean refused, boolean toStore) {
        SellerOrder order = order(sold);
        return RefundMail.values(content(order, order.id(), sold), amount, refused, toStore);
    }

    /** What its buyer or its store is written about units of its first line that are not sent, and the subject of that. */
    public static Addressed cancelled(NewOrder sold, long units, String reason, Back back, boolean toStore) {
        SellerOrder order = order(sold);
        UUID event = order.cancel(Map.of(order.lines().get(0), units), reason, WHO, sold.placedAt());
        OrderMails.Content content = content(order, event, sold);
        return new Addressed(
                "cancelled",
                "ann@example.com",
                OrderCancelledMail.values(content, back.money(), toStore),
                OrderCancelledMail.subject(content, back.money()));
    }

    /** What its buyer is written about an order that goes somewhere else. */
    public static Object readdressed(NewOrder sold, Address to) {
        SellerOrder order = order(sold);
        return content(order, order.readdress(to, WHO, sold.placedAt()), sold);
    }

    /** What its buyer is written about a line that is of another variant. */
    public static Object swapped(NewOrder sold, String what) {
        SellerOrder order = order(sold);
        UUID event = order.happened(SellerOrderView.MilestoneKind.LINE_CHANGED, what, WHO, sold.placedAt());
        return content(order, event, sold);
    }

    /** What its store or its buyer is written about an order that is late. */
    public static Map<String, Object> delayed(NewOrder sold, boolean toStore) {
        SellerOrder order = order(sold);
        UUID event = order.delayed(Duration.ofHours(24), WHO, sold.placedAt());
        return OrderDelayedMail.values(content(order, event, sold), toStore);
    }

    private static OrderMails.Content content(SellerOrder order, UUID about, NewOrder sold) {
        StoreContact store = new StoreContact(sold.store().slug(), sold.store().name(), WHO);
        return OrderMails.Content.of(order, about, store, TestTraders.MILL);
    }

    private static SellerFulfilment.NewParcel parcel(SellerOrder order, String carrier, String number) {
        List<SellerFulfilment.NewParcel.Units> everything = order.view().lines().stream()
                .map(line -> new SellerFulfilment.NewParcel.Units(line.id(), line.open()))
                .toList();
        return new SellerFulfilment.NewParcel(everything, carrier, number, null);
    }

    private static SellerOrder order(NewOrder sold) {
        return new SellerOrder(
                sold,
                new Commission(new Percentage(0), Money.zero(sold.total().currency())),
                new DeadlineRules(48, 5).from(sold.placedAt(), null));
    }
}
