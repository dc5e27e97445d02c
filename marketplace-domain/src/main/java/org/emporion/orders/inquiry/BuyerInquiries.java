package org.emporion.orders.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.address.EmailAddress;
import org.emporion.orders.ordering.PurchasedOrders;

/** Buyers write to a store about an order. The store gets a mail and answers it, and
 * the buyer a copy; what was written stays with the order. */
@ApplicationScoped
@Transactional
public class BuyerInquiries {

    /** About one purchase; whoever wants more writes a mail. */
    static final int MOST = 20;

    /** Kind of the task for the portal to tell the store; its subject is the inquiry's id. */
    static final String ASKED = "order.asked";

    /** Kind of the task for the portal to send the buyer a copy; its subject is the inquiry's id. */
    static final String COPIED = "order.asked.copy";

    static final String TOO_MANY = "TOO_MANY_INQUIRIES";

    private final PurchasedOrders orders;
    private final InquiryRepository inquiries;
    private final TenantScope tenants;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    BuyerInquiries(
            PurchasedOrders orders, InquiryRepository inquiries, TenantScope tenants, Outbox outbox, Clock clock) {
        this.orders = orders;
        this.inquiries = inquiries;
        this.tenants = tenants;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a buyer writes, and where the store answers. */
    public record NewInquiry(InquiryReason reason, String message, String replyTo) {

        Problems problems() {
            Problems problems = new Problems()
                    .require(reason != null, "reason", "REQUIRED", "Choose what it is about.")
                    .text(message, "message", 10, 4000);
            EmailAddress.check(replyTo, "replyTo", problems);
            return problems;
        }
    }

    /**
     * Writes to the store that has one order of a purchase. Who calls has made sure that it is the buyer.
     *
     * @throws NotFound when the purchase has no such order
     * @throws RuleViolated naming every bad field
     * @throws Conflict TOO_MANY_INQUIRIES
     */
    public Inquiry ask(String purchaseNumber, String orderNumber, NewInquiry wanted) {
        tenants.openPurchase(purchaseNumber);
        PurchasedOrders.Place order = orders.find(purchaseNumber, orderNumber).orElseThrow(() -> new NotFound("order"));
        if (inquiries.ofPurchase(purchaseNumber).size() >= MOST) {
            throw new Conflict(
                    TOO_MANY, "You have written about this order often. Please answer the store's mail instead.");
        }
        OrderInquiry inquiry = new OrderInquiry(order, purchaseNumber, orderNumber, wanted, clock.instant());
        tenants.within(order.store(), () -> {
            inquiries.add(inquiry);
            outbox.append(Queue.PORTAL, ASKED, inquiry.tenant(), inquiry.id().toString());
            outbox.append(Queue.PORTAL, COPIED, inquiry.tenant(), inquiry.id().toString());
        });
        return inquiry.view();
    }

    /** What was written about a purchase, over all its stores, oldest first; who calls has made sure that it is the buyer. */
    public List<Inquiry> of(String purchaseNumber) {
        tenants.openPurchase(purchaseNumber);
        return inquiries.ofPurchase(purchaseNumber);
    }

    /** All that a logged-in buyer has written, newest first. */
    public Page<Inquiry> everythingOf(String userId, Page.Request page) {
        tenants.asUser(userId);
        return inquiries.ofBuyer(userId, page);
    }
}
