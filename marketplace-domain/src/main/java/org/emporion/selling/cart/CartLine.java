package org.emporion.selling.cart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.Offers;

/** So many units of one variant in a cart, with the price and title that its buyer has seen. */
@Entity
@Table(name = "cart_line")
@IdClass(CartLineKey.class)
class CartLine {

    static final String OUT_OF_STOCK = "OUT_OF_STOCK";
    static final String RANGE = "RANGE";

    private static final String QUANTITY = "quantity";

    @Id
    @Column(name = "cart_id")
    private String cartId;

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "cart_id", referencedColumnName = "id", insertable = false, updatable = false)
    private StoredCart cart;

    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "variant_id")
    private UUID variantId;

    private long quantity;

    @Column(name = "seen_price_minor")
    private long seenPriceMinor;

    @Column(name = "seen_currency")
    private String seenCurrency;

    @Column(name = "seen_title")
    private String seenTitle;

    @Column(name = "seen_promised_on")
    private LocalDate seenPromisedOn;

    @Column(name = "added_at")
    private Instant addedAt;

    protected CartLine() {}

    CartLine(StoredCart cart, Offer offer, Instant now) {
        this.cart = cart;
        cartId = cart.id();
        id = Ids.next();
        tenantId = offer.tenant().value();
        variantId = offer.variantId();
        addedAt = now;
    }

    /** The same line in another cart. */
    CartLine(StoredCart cart, CartLine other) {
        this.cart = cart;
        cartId = cart.id();
        id = other.id;
        tenantId = other.tenantId;
        variantId = other.variantId;
        quantity = other.quantity;
        seenPriceMinor = other.seenPriceMinor;
        seenCurrency = other.seenCurrency;
        seenTitle = other.seenTitle;
        seenPromisedOn = other.seenPromisedOn;
        addedAt = other.addedAt;
    }

    /** @throws RuleViolated RANGE unless somebody can want so many units */
    static void check(long units) {
        if (units < 1 || units > Carts.MOST) {
            throw RuleViolated.field(QUANTITY, RANGE, "Choose a quantity from 1 to " + Carts.MOST + ".");
        }
    }

    /**
     * More of the same; never more than {@link Carts#MOST}.
     *
     * @throws Conflict OUT_OF_STOCK with what is left
     */
    void add(long units, Offer offer) {
        want(Math.min(quantity + units, Carts.MOST), offer);
        seenTitle = offer.title();
    }

    /**
     * So many, whatever it was; what is no longer on sale keeps the price that was seen.
     *
     * @throws Conflict OUT_OF_STOCK with what is left
     */
    void want(long units, Offer offer) {
        if (offer.onSale() && units > offer.available()) {
            String detail = LineProblems.left(offer);
            throw new Conflict(OUT_OF_STOCK, detail, List.of(new FieldProblem(QUANTITY, OUT_OF_STOCK, detail)));
        }
        quantity = units;
        seePrice(offer);
    }

    /** The buyer has been told of the present price, and of the day from which so many can be sent. */
    void seePrice(Offer offer) {
        if (offer.onSale()) {
            seenPriceMinor = offer.price().minor();
            seenCurrency = offer.price().currency();
            seenPromisedOn = offer.promisedOn(quantity);
        }
    }

    /**
     * The same line of another cart joins: quantities add up to what the store has, and nothing gets less than in either.
     *
     * @return whether the store has fewer than both together
     */
    boolean join(CartLine more, Offer offer) {
        long both = quantity + more.quantity;
        long most = offer.onSale() ? Math.min(offer.available(), Carts.MOST) : Carts.MOST;
        quantity = Math.max(Math.max(quantity, more.quantity), Math.min(both, most));
        return quantity < both;
    }

    boolean isOf(Offers.Key key) {
        return key().equals(key);
    }

    Offers.Key key() {
        return new Offers.Key(tenant(), variantId);
    }

    UUID id() {
        return id;
    }

    TenantId tenant() {
        return new TenantId(tenantId);
    }

    UUID variantId() {
        return variantId;
    }

    long quantity() {
        return quantity;
    }

    Basket.Line with(Offer offer) {
        return new Basket.Line(
                id, variantId, quantity, Money.ofMinor(seenPriceMinor, seenCurrency), seenTitle, offer, seenPromisedOn);
    }
}
