package org.emporion.selling.cart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.Address;
import org.emporion.selling.delivery.ShippingOptionView;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.quote.GivenCode;
import org.emporion.selling.quote.Quote;
import org.emporion.selling.quote.QuotePart;
import org.emporion.selling.quote.Totals;

/**
 * A cart with the offers of this moment behind its lines: what checkout takes over, and what the buyer's view is made of.
 *
 * @param country that the ways to ship go to; null while nobody knows, which is every way
 */
public record Basket(
        String cartId,
        String buyerId,
        String currency,
        Address address,
        String country,
        List<Part> parts,
        Quote quote) {

    /** What one store would deliver. */
    public record Part(TenantId tenant, StoreName store, boolean storeOpen, List<Line> lines) {}

    /**
     * So many units of one variant. What it cost when the buyer saw it may be in another currency than the cart.
     *
     * @param seenPromisedOn the day from which it can be sent, as the buyer has seen it; null when it was there
     */
    public record Line(
            UUID id,
            UUID variantId,
            long quantity,
            Money seenPrice,
            String seenTitle,
            Offer offer,
            LocalDate seenPromisedOn) {

        /** That was there when the buyer saw it. */
        public Line(UUID id, UUID variantId, long quantity, Money seenPrice, String seenTitle, Offer offer) {
            this(id, variantId, quantity, seenPrice, seenTitle, offer, null);
        }

        /** The day from which it can be sent; null when it is there. */
        public LocalDate promisedOn() {
            return offer.promisedOn(quantity);
        }

        /** Whether it comes later than the buyer has seen. */
        public boolean comesLater() {
            LocalDate now = promisedOn();
            return now != null && (seenPromisedOn == null || now.isAfter(seenPromisedOn));
        }

        public boolean onSale() {
            return offer.onSale();
        }

        /** How many units of it can be bought. */
        long left() {
            return onSale() ? Math.min(quantity, offer.available()) : 0;
        }

        public String title() {
            return onSale() || offer.unpriced() ? offer.title() : seenTitle;
        }

        public Map<String, String> options() {
            return offer.options();
        }

        /** Null when it is no longer on sale, like SKU and image. */
        public UUID productId() {
            return offer.productId();
        }

        public String sku() {
            return offer.sku();
        }

        public String image() {
            return offer.image();
        }

        public Money unitPrice() {
            return onSale() ? offer.price() : seenPrice;
        }

        public Money total() {
            return unitPrice().times(quantity);
        }
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public List<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    /** @throws Conflict NOTHING_LEFT when nothing of it can be bought */
    Basket mustBeBuyable() {
        if (lines().stream().allMatch(line -> line.left() == 0)) {
            throw new Conflict(
                    "NOTHING_LEFT",
                    "Nothing in this cart can be bought at the moment. Take it out, and look for something else.");
        }
        return this;
    }

    Optional<Line> line(UUID id) {
        return lines().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What the store with this slug would deliver. */
    Optional<Part> part(String slug) {
        return parts.stream().filter(each -> each.store().slug().equals(slug)).findFirst();
    }

    /** Another one after every change of what the buyer put in and chose. Prices and stock have no part in it. */
    public String version() {
        return ContentHash.of(
                address,
                currency,
                quote.codes().stream().map(GivenCode::code).toList(),
                lines().stream()
                        .map(line -> List.of(line.id(), line.quantity()))
                        .toList(),
                parts.stream()
                        .map(part -> Arrays.asList(
                                part.store().slug(),
                                quote(part)
                                        .shipping()
                                        .map(ShippingOptionView::id)
                                        .orElse(null)))
                        .toList());
    }

    /** What the part of one store costs. */
    public QuotePart quote(Part part) {
        return quote.of(part.tenant());
    }

    /** The sum over the stores, to the cent. */
    public Totals totals() {
        return quote.totals();
    }
}
