package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.Address;
import org.emporion.money.settlement.OrderMoney;
import org.emporion.money.settlement.OrderRefundState;
import org.emporion.money.settlement.RefundParts;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.money.settlement.Settlement;
import org.emporion.orders.costs.OrderSaving;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.orders.view.StoreOrder;

/** The orders of one purchase over all its stores, for a transaction to which that purchase is open. */
@ApplicationScoped
public class PurchasedOrders {

    /** For the storefront: units of an order with savings will not be sent; see {@link #purchase}. */
    public static final String UNDONE = "order.undone";

    /** For the portal: a bank has returned money of an order that is owed to its buyer; see {@link #owed}. */
    public static final String OWED = "order.owed";

    static final String BANK = "bank of the buyer";

    static final String PLATFORM = "platform";
    private static final String NOT_PAID =
            "The payment did not last: the bank let the money go before it was taken. Nothing was charged; order again to have it.";

    private final OrderRepository orders;
    private final UnsentUnits unsent;
    private final Settlement settlement;
    private final Sql sql;

    @Inject
    PurchasedOrders(OrderRepository orders, UnsentUnits unsent, Settlement settlement, Sql sql) {
        this.orders = orders;
        this.unsent = unsent;
        this.settlement = settlement;
        this.sql = sql;
    }

    /** The number of the purchase that a task of the kind {@link #UNDONE} is about. */
    public static String purchase(String ref) {
        return ref.substring(0, ref.indexOf('.'));
    }

    /**
     * The subject of a task of the kind {@link #OWED}.
     *
     * @param event by which the money came back
     */
    public static String owed(Part order, UUID event) {
        return order.id() + "/" + event;
    }

    static String undone(SellerOrder order, UUID event) {
        return order.purchaseNumber() + "." + event;
    }

    /** As its buyer sees them. Costs no look for refunds when nothing was to go back. */
    public List<StoreOrder> of(String purchaseNumber) {
        List<SellerOrder> found = orders.ofPurchase(purchaseNumber);
        List<SellerOrder> some =
                found.stream().filter(order -> order.timeline().hasRefunds()).toList();
        if (some.isEmpty()) {
            return found.stream().map(ShownOrder::toBuyer).toList();
        }
        List<UUID> stores = some.stream().map(order -> order.tenant().value()).toList();
        List<UUID> ids = some.stream().map(SellerOrder::id).toList();
        Map<UUID, List<Settlement.Refund>> refunds = refunds(stores, ids);
        Map<UUID, RefundParts> parts = settlement.parts(stores, ids);
        Map<UUID, Money> withheld = settlement.withheld(stores, ids);
        Map<UUID, Money> byBank = settlement.givenByBanks(stores, ids);
        return found.stream()
                .map(order -> ShownOrder.toBuyer(order)
                        .with(
                                refunds.getOrDefault(order.id(), List.of()).stream()
                                        .map(refund -> shown(refund, order, parts.get(refund.id())))
                                        .toList(),
                                withheld.get(order.id()),
                                byBank.get(order.id())))
                .toList();
    }

    /**
     * Where one order of a purchase stands.
     *
     * @param buyerId null for a guest's
     */
    public record Place(TenantId store, UUID id, String buyerId) {}

    /** The order of this number, when it is of this purchase. */
    public Optional<Place> find(String purchaseNumber, String orderNumber) {
        return orders.ofPurchase(purchaseNumber).stream()
                .filter(each -> each.number().equals(orderNumber))
                .map(each -> new Place(each.tenant(), each.id(), each.parties().buyerId()))
                .findFirst();
    }

    /**
     * What a promotion still saves of one order.
     *
     * @param undone whether nothing of the order comes
     */
    public record KeptSaving(UUID promotion, Money kept, boolean undone) {}

    /** What the promotions of a purchase still save, order by order. */
    public List<KeptSaving> keptSavings(String purchaseNumber) {
        return orders.ofPurchase(purchaseNumber).stream()
                .flatMap(order -> order.amounts().savings().stream().map(saving -> kept(order, saving)))
                .toList();
    }

    private static KeptSaving kept(SellerOrder order, OrderSaving saving) {
        boolean undone = order.status() == OrderStatus.REFUSED || order.status() == OrderStatus.CANCELLED;
        Money kept = undone
                ? Money.zero(order.amounts().currency())
                : order.amounts().kept(saving, order.lines());
        return new KeptSaving(saving.promotion(), kept, undone);
    }

    /** An order of a purchase, by which others find it again. */
    public record Part(TenantId store, UUID id, String number) {}

    /** The orders of a purchase, one for each of its stores. */
    public List<Part> parts(String purchaseNumber) {
        return orders.ofPurchase(purchaseNumber).stream()
                .map(each -> new Part(each.tenant(), each.id(), each.number()))
                .toList();
    }

    /**
     * Nobody has paid for an order, so what of it has not left is not sent. To be called in the order's store; harmless to repeat.
     *
     * @return whether some of it has left
     * @throws org.emporion.kernel.NotFound when there is no such order
     */
    public boolean unpaid(TenantId store, UUID id) {
        SellerOrder order = orders.lock(store, id);
        Map<OrderLine, Long> units = NamedUnits.open(order.lines());
        if (!units.isEmpty()) {
            unsent.cancel(order, units, RefundRequest.Kind.UNPAID, NOT_PAID, PLATFORM);
        }
        return order.lines().stream().anyMatch(OrderLine::hasLeft);
    }

    /** An order of a store, in a transaction to which the store is open. */
    public Part part(TenantId store, UUID id) {
        return new Part(store, id, orders.get(store, id).number());
    }

    /** What an order comes to. */
    public OrderMoney money(Part order) {
        return orders.get(order.store(), order.id()).money();
    }

    /** The buyer's bank takes money of an order back; the note says how much, and why. */
    public void chargebackOpened(Part order, String note, Instant now) {
        happened(order, SellerOrderView.MilestoneKind.CHARGEBACK_OPENED, note, now);
    }

    /** The bank has decided; the note says about how much. */
    public void chargebackEnded(Part order, boolean won, String note, Instant now) {
        happened(
                order,
                won ? SellerOrderView.MilestoneKind.CHARGEBACK_WON : SellerOrderView.MilestoneKind.CHARGEBACK_LOST,
                note,
                now);
    }

    private void happened(Part order, SellerOrderView.MilestoneKind what, String note, Instant now) {
        orders.get(order.store(), order.id()).happened(what, note, BANK, now);
    }

    private Map<UUID, List<Settlement.Refund>> refunds(List<UUID> stores, List<UUID> ids) {
        return settlement.refunds(stores, ids).stream()
                .filter(refund -> refund.amount().minor() > 0 && refund.kind() != RefundRequest.Kind.UNPAID)
                .collect(Collectors.groupingBy(
                        Settlement.Refund::orderId,
                        Collectors.collectingAndThen(Collectors.toList(), PurchasedOrders::lastTries)));
    }

    /** Of a refund that was refused and tried again with the same amount its buyer reads the last try. */
    private static List<Settlement.Refund> lastTries(List<Settlement.Refund> ofOrder) {
        List<Settlement.Refund> last = new ArrayList<>();
        for (int i = 0; i < ofOrder.size(); i++) {
            Settlement.Refund refund = ofOrder.get(i);
            boolean triedTheSame = refund.state() == OrderRefundState.REFUSED
                    && ofOrder.subList(i + 1, ofOrder.size()).stream()
                            .anyMatch(later -> later.amount().equals(refund.amount()));
            if (!triedTheSame) {
                last.add(refund);
            }
        }
        return last;
    }

    private static StoreOrder.Refund shown(Settlement.Refund refund, SellerOrder order, RefundParts parts) {
        boolean ofOrder = refund.kind() == RefundRequest.Kind.AMOUNT;
        List<SellerOrderView.Parcel.Content> lines = order.lines().stream()
                .filter(line -> !ofOrder && parts.lines().containsKey(line.id()))
                .map(line -> line.content(parts.lines().get(line.id()).units()))
                .toList();
        Money shipping = ofOrder || parts.shipping().minor() == 0 ? null : parts.shipping();
        return new StoreOrder.Refund(
                refund.amount(),
                refund.state(),
                refund.askedAt(),
                refund.endedAt(),
                refund.triedAgain(),
                lines,
                shipping);
    }

    /** Takes the buyer out of the orders of a purchase; the platform may write what is erased, and read nothing of it. */
    public void erase(String purchaseNumber, String email, Address shipTo) {
        sql.statement(
                        """
                        update seller_order set buyer_id = null, email = :email, ship_to = :shipTo, former_addresses = '[]'
                        where purchase_number = :purchaseNumber""")
                .with("email", email)
                .with("shipTo", Sql.json(shipTo))
                .with("purchaseNumber", purchaseNumber)
                .update();
    }
}
