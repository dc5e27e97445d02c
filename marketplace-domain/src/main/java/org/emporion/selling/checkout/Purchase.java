package org.emporion.selling.checkout;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.Address;
import org.emporion.kernel.column.AddressColumn;
import org.emporion.money.payment.Attempt;
import org.emporion.orders.costs.Dispatch;
import org.emporion.selling.cart.Basket;
import org.emporion.selling.delivery.ShippingOptionView;
import org.emporion.selling.quote.QuotePart;
import org.emporion.selling.quote.Totals;

/** One checkout over many stores: one payment, and one part for each store that will be its order. */
@Entity
@Table(name = "purchase")
class Purchase {

    @Id
    private String number;

    @Version
    private long version;

    @Column(name = "cart_id")
    private String cartId;

    @Column(name = "buyer_id")
    private String buyerId;

    private String email;

    @Column(name = "email_key", insertable = false, updatable = false)
    private String emailKey;

    @Enumerated(EnumType.STRING)
    private PurchaseStatus status;

    @Column(name = "ship_to")
    @Convert(converter = AddressColumn.class)
    private Address shipTo;

    private String currency;

    @Column(name = "items_minor")
    private long itemsMinor;

    @Column(name = "shipping_minor")
    private long shippingMinor;

    @Column(name = "discount_minor")
    private long discountMinor;

    @Column(name = "tax_minor")
    private long taxMinor;

    @Column(name = "tax_on_top_minor")
    private long taxOnTopMinor;

    @Column(name = "total_minor")
    private long totalMinor;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "closed_store")
    private String closedStore;

    @Column(name = "review_until")
    private Instant reviewUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_end")
    private BuyerPurchase.ReviewEnd reviewEnd;

    @OneToMany(mappedBy = "purchase", cascade = CascadeType.PERSIST)
    @OrderBy("tenantId")
    private List<PurchasePart> parts;

    protected Purchase() {}

    /** What is in the cart at this moment, for this buyer; its payment is still to come. */
    Purchase(String number, CheckoutRequest request, Basket basket, Instant now) {
        parts = new ArrayList<>();
        this.number = number;
        cartId = basket.cartId();
        buyerId = request.buyerId() == null ? basket.buyerId() : request.buyerId();
        email = request.email();
        status = PurchaseStatus.OPEN;
        shipTo = basket.address();
        Totals totals = basket.totals();
        currency = totals.total().currency();
        itemsMinor = totals.items().minor();
        shippingMinor = totals.shipping().minor();
        discountMinor = totals.discount().minor();
        taxMinor = totals.tax().minor();
        totalMinor = totals.total().minor();
        createdAt = now;
        for (Basket.Part part : basket.parts()) {
            QuotePart quote = basket.quote(part);
            taxOnTopMinor += quote.taxContained() ? 0 : quote.totals().tax().minor();
            ShippingOptionView way = quote.shipping().orElseThrow();
            Dispatch dispatch = new Dispatch(way.name(), way.arrives());
            parts.add(new PurchasePart(this, number + "-" + (parts.size() + 1), part.store(), dispatch, quote));
        }
    }

    /** The payment takes longer: its provider wants to hear from the buyer, or does not answer. */
    void waitForPayment() {
        if (status == PurchaseStatus.OPEN) {
            status = PurchaseStatus.PENDING_PAYMENT;
        }
    }

    /** It is paid for, and somebody looks at it before it is placed. */
    void hold(Instant until) {
        must(isOpen());
        status = PurchaseStatus.IN_REVIEW;
        reviewUntil = until;
    }

    void place(Instant now) {
        must(isOpen() || isInReview());
        status = PurchaseStatus.PLACED;
        placedAt = now;
    }

    /** There is no money for it. */
    void fail() {
        must(isOpen());
        status = PurchaseStatus.FAILED;
    }

    /** A store of it, of this name, does not sell any more. */
    void failForClosed(String store) {
        fail();
        closedStore = store;
    }

    /** Its buyer has begun another one. */
    void cancel() {
        must(isOpen());
        status = PurchaseStatus.CANCELLED;
    }

    /** Nothing comes of it after it was held. */
    void endReview(BuyerPurchase.ReviewEnd end) {
        must(isInReview());
        status = end.status();
        reviewEnd = end;
    }

    /** It was released, and a store of it, of this name, does not sell any more. */
    void endReviewForClosed(String store) {
        endReview(BuyerPurchase.ReviewEnd.NOT_PLACED);
        closedStore = store;
    }

    boolean isOpen() {
        return status.isOpen();
    }

    /** Whether its payment has taken so long that nobody waits for it before a page. */
    boolean isWaiting() {
        return status == PurchaseStatus.PENDING_PAYMENT;
    }

    /** Whether there was no money for it, and not because its buyer began another one. */
    boolean isFailed() {
        return status == PurchaseStatus.FAILED && reviewUntil == null;
    }

    boolean isPlaced() {
        return status == PurchaseStatus.PLACED;
    }

    boolean isInReview() {
        return status == PurchaseStatus.IN_REVIEW;
    }

    /** Whether nothing has come of it. */
    boolean isOver() {
        return !isOpen() && !status.isBought();
    }

    String number() {
        return number;
    }

    String cartId() {
        return cartId;
    }

    Instant createdAt() {
        return createdAt;
    }

    String buyerId() {
        return buyerId;
    }

    String email() {
        return email;
    }

    Address shipTo() {
        return shipTo;
    }

    /** In the order in which stores are entered everywhere. */
    List<PurchasePart> parts() {
        return parts;
    }

    /** What is bought, as it is in the cart. */
    List<UUID> variants() {
        return parts.stream().flatMap(PurchasePart::variants).toList();
    }

    List<TenantId> stores() {
        return parts.stream().map(PurchasePart::tenant).toList();
    }

    Money total() {
        return money(totalMinor);
    }

    Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }

    /** What the buyer sees of it, without orders: one that is open waits for its payment, whoever is at it. */
    BuyerPurchase view(Attempt latest) {
        Totals totals = new Totals(
                money(itemsMinor), money(shippingMinor), money(discountMinor), money(taxMinor), money(totalMinor));
        return new BuyerPurchase(
                number,
                status == PurchaseStatus.OPEN ? PurchaseStatus.PENDING_PAYMENT : status,
                createdAt,
                placedAt,
                shipTo,
                totals,
                totals.total(),
                latest == null || !isOpen() ? null : latest.redirectUrl(),
                latest == null ? null : latest.declineCode(),
                closedStore,
                reviewUntil == null ? null : new BuyerPurchase.Review(reviewUntil, reviewEnd),
                List.of());
    }

    /** What the platform sees of it. */
    PlatformPurchases.Found supervised() {
        return new PlatformPurchases.Found(
                number,
                status,
                createdAt,
                placedAt,
                buyerId,
                email,
                shipTo,
                total(),
                reviewUntil != null,
                parts.stream().map(PurchasePart::supervised).toList());
    }

    /** The same in a list. */
    PlatformPurchases.Line listed() {
        return new PlatformPurchases.Line(
                number, status, createdAt, shipTo.name(), PlatformPurchases.shortened(email), total());
    }

    private void must(boolean possible) {
        if (!possible) {
            throw new IllegalStateException("purchase " + number + " is " + status + " already");
        }
    }
}
