package org.emporion.orders.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantEntity;
import org.emporion.orders.ordering.PurchasedOrders;

/** A message of a buyer to the store about an order; it stays with the order. */
@Entity
@Table(name = "order_inquiry")
class OrderInquiry extends TenantEntity {

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "purchase_number")
    private String purchaseNumber;

    @Column(name = "buyer_id")
    private String buyerId;

    @Enumerated(EnumType.STRING)
    private InquiryReason reason;

    private String message;

    @Column(name = "reply_to")
    private String replyTo;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected OrderInquiry() {}

    /** @throws RuleViolated naming every bad field */
    OrderInquiry(
            PurchasedOrders.Place order,
            String purchase,
            String number,
            BuyerInquiries.NewInquiry wanted,
            Instant now) {
        super(order.store(), Ids.next());
        wanted.problems().throwIfAny();
        orderId = order.id();
        orderNumber = number;
        purchaseNumber = purchase;
        buyerId = order.buyerId();
        reason = wanted.reason();
        message = wanted.message().strip();
        replyTo = wanted.replyTo().strip();
        askedAt = now;
    }

    UUID orderId() {
        return orderId;
    }

    Inquiry view() {
        return new Inquiry(orderNumber, reason, message, replyTo, askedAt);
    }
}
