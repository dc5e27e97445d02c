package org.emporion.selling.cart;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.address.Address;
import org.emporion.kernel.column.AddressColumn;
import org.emporion.kernel.column.TextListColumn;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.quote.GivenCode;

/** What a buyer has put into a cart and where it goes; how it ships is its {@link ChosenShipping}. Its id is its only key. */
@Entity
@Table(name = "cart")
class StoredCart {

    static final String CART_FULL = "CART_FULL";
    static final String OTHER_CURRENCY = "CURRENCY";
    static final String CODES_FULL = "CODES_FULL";
    static final int MOST_LINES = 200;
    static final int MOST_CODES = 10;

    private static final int ID_SYMBOLS = 26;

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "buyer_id")
    private String buyerId;

    private String currency;

    @Convert(converter = AddressColumn.class)
    private Address address;

    @Convert(converter = TextListColumn.class)
    private List<String> codes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @OneToMany(mappedBy = "cart", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("addedAt, id")
    private List<CartLine> lines;

    protected StoredCart() {}

    StoredCart(String currency, Instant now) {
        lines = new ArrayList<>();
        codes = List.of();
        id = newId();
        this.currency = currency;
        createdAt = now;
        updatedAt = now;
    }

    /** One that nobody can guess. */
    static String newId() {
        return Crockford.random(ID_SYMBOLS);
    }

    static RuleViolated full() {
        return new RuleViolated(CART_FULL, "A cart holds at most " + MOST_LINES + " different items.");
    }

    /** Somebody is about to change it. */
    void touch(Instant now) {
        updatedAt = now;
    }

    /**
     * Units of a variant; the same variant adds up. Answers the line.
     *
     * @throws RuleViolated RANGE, CURRENCY or CART_FULL
     * @throws org.emporion.kernel.Conflict OUT_OF_STOCK with what is left
     */
    CartLine put(Offer offer, long units, Instant now) {
        CartLine.check(units);
        if (offer.unpriced() || !offer.price().currency().equals(currency)) {
            throw new RuleViolated(
                    OTHER_CURRENCY,
                    "\"%s\" is not sold in %s, which is the currency of this cart. Choose another currency for the cart, or leave it out."
                            .formatted(offer.title(), currency));
        }
        Optional<CartLine> present = lines.stream()
                .filter(each ->
                        each.tenant().equals(offer.tenant()) && each.variantId().equals(offer.variantId()))
                .findFirst();
        if (present.isEmpty() && lines.size() >= MOST_LINES) {
            throw full();
        }
        CartLine line = present.orElseGet(() -> new CartLine(this, offer, now));
        line.add(units, offer);
        if (present.isEmpty()) {
            lines.add(line);
        }
        return line;
    }

    /**
     * So many units of a line are wanted.
     *
     * @param offer the present one of its variant
     * @throws NotFound when there is no such line
     * @throws RuleViolated RANGE
     * @throws org.emporion.kernel.Conflict OUT_OF_STOCK with what is left
     */
    void changeQuantity(UUID lineId, long units, Offer offer) {
        CartLine.check(units);
        line(lineId).want(units, offer);
    }

    /**
     * So many units of lines are wanted; one of which nothing is wanted goes.
     *
     * @param offers the present ones of all lines, by the lines
     * @throws NotFound when one is no line
     * @throws RuleViolated RANGE
     * @throws org.emporion.kernel.Conflict OUT_OF_STOCK with what is left
     */
    void changeQuantities(Map<UUID, Long> wanted, Map<UUID, Offer> offers) {
        wanted.forEach((lineId, units) -> {
            if (units == 0) {
                remove(lineId);
            } else {
                changeQuantity(lineId, units, offers.get(lineId));
            }
        });
    }

    /** @throws NotFound when there is no such line */
    void remove(UUID lineId) {
        lines.remove(line(lineId));
    }

    /** These variants have been bought. */
    void bought(Collection<UUID> variants) {
        lines.removeIf(each -> variants.contains(each.variantId()));
    }

    /** @throws RuleViolated with every bad field of the address */
    void deliverTo(Address wanted) {
        wanted.problems().throwIfAny();
        address = wanted;
    }

    /** Its prices are in this currency from now on; whoever looks at it sees them as they are then. */
    void become(String other) {
        currency = other;
    }

    /** The buyer accepts the present prices. */
    void acknowledgePrices(Basket basket) {
        basket.lines().forEach(each -> line(each.id()).seePrice(each.offer()));
    }

    /** The buyer has been told of the present prices, and which codes are of no use. */
    void acknowledge(Basket basket, Collection<String> refused) {
        acknowledgePrices(basket);
        drop(refused);
        drop(basket.quote().codes().stream()
                .filter(GivenCode::over)
                .map(GivenCode::code)
                .toList());
    }

    /**
     * Takes over what is in another cart, its codes, and where that goes, unless this one goes somewhere already. It goes on in the
     * currency of the other, which the buyer has chosen last.
     *
     * @param basket of this cart, with the present offers
     * @return whether the stores have fewer of something than both together
     */
    boolean join(StoredCart other, Basket basket) {
        boolean fewer = false;
        for (CartLine more : List.copyOf(other.lines)) {
            Optional<CartLine> same =
                    lines.stream().filter(each -> each.isOf(more.key())).findFirst();
            if (same.isPresent()) {
                Offer offer = basket.line(same.get().id()).orElseThrow().offer();
                fewer |= same.get().join(more, offer);
            } else {
                lines.add(new CartLine(this, more));
            }
        }
        address = address == null ? other.address : address;
        currency = other.lines.isEmpty() ? currency : other.currency;
        codes = Stream.concat(codes.stream(), other.codes.stream())
                .distinct()
                .limit(MOST_CODES)
                .toList();
        return fewer;
    }

    /**
     * The buyer has a code of a promotion.
     *
     * @throws RuleViolated CODES_FULL
     */
    void take(String code) {
        if (!codes.contains(code)) {
            if (codes.size() >= MOST_CODES) {
                throw new RuleViolated(
                        CODES_FULL,
                        "A cart takes at most " + MOST_CODES + " codes. Remove one before you add another.");
            }
            codes = Stream.concat(codes.stream(), Stream.of(code)).toList();
        }
    }

    /** These codes go; those that it has not are no matter. */
    void drop(Collection<String> gone) {
        codes = codes.stream().filter(code -> !gone.contains(code)).toList();
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isOwned() {
        return buyerId != null;
    }

    String id() {
        return id;
    }

    String buyerId() {
        return buyerId;
    }

    String currency() {
        return currency;
    }

    Address address() {
        return address;
    }

    /** Of promotions, in the order in which they were given. */
    List<String> codes() {
        return codes;
    }

    List<CartLine> lines() {
        return lines;
    }

    private CartLine line(UUID lineId) {
        return lines.stream()
                .filter(each -> each.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> new NotFound("line"));
    }
}
