package org.emporion.selling.checkout;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.orders.costs.Line;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.quote.QuoteLine;
import org.emporion.stock.stock.Want;

/** So many units of one variant, at the price at which they were bought. */
@Entity
@Table(name = "purchase_line")
@IdClass(PurchaseLine.Key.class)
class PurchaseLine {

    @Id
    @Column(name = "purchase_number")
    private String purchaseNumber;

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private UUID tenantId;

    @Embedded
    private Line line;

    @ManyToOne
    @JoinColumn(
            name = "purchase_number",
            referencedColumnName = "purchase_number",
            insertable = false,
            updatable = false)
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private PurchasePart part;

    protected PurchaseLine() {}

    PurchaseLine(PurchasePart part, QuoteLine quoted) {
        this.part = part;
        purchaseNumber = part.purchaseNumber();
        id = Ids.next();
        tenantId = part.tenant().value();
        line = new Line(
                item(quoted.offer()),
                parts(quoted),
                quoted.quantity(),
                quoted.unitPrice(),
                quoted.discount(),
                quoted.total(),
                quoted.taxRate(),
                quoted.tax(),
                quoted.promisedOn());
    }

    /** Purchase and line. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String purchaseNumber;
        private UUID id;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(purchaseNumber, key.purchaseNumber)
                    && Objects.equals(id, key.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(purchaseNumber, id);
        }
    }

    /** The units that it needs: its own, or those of the parts of a bundle. */
    Stream<Want> wants() {
        boolean later = line.promisedOn() != null;
        return line.parts().isEmpty()
                ? Stream.of(new Want(part.tenant(), id, line.variantId(), line.quantity(), later))
                : line.parts().stream()
                        .map(each -> new Want(
                                part.tenant(), id, each.variantId(), each.quantity() * line.quantity(), later));
    }

    /** Adds what is kept for it to units by variant: of itself, and of what a bundle is made of. */
    void addTo(Map<UUID, Long> units) {
        units.merge(line.variantId(), line.quantity(), Long::sum);
        line.parts().forEach(each -> units.merge(each.variantId(), each.quantity() * line.quantity(), Long::sum));
    }

    UUID variantId() {
        return line.variantId();
    }

    /** What the platform sees of it while it decides. */
    PlatformPurchases.HeldLine supervised(String currency) {
        return new PlatformPurchases.HeldLine(
                line.title(), String.join(", ", line.options().values()), line.quantity(), line.total(currency));
    }

    /** What its buyer sees of it while no store has it. */
    SellerOrderView.Line asked(String currency) {
        return SellerOrderView.Line.of(id, line, 0, 0, currency);
    }

    NewOrder.Sold sold() {
        return new NewOrder.Sold(id, line);
    }

    private static List<Line.Part> parts(QuoteLine quoted) {
        List<Offer.Part> parts = quoted.offer().parts();
        List<Money> worth = quoted.worthOfParts();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> part(parts.get(i), worth.get(i)))
                .toList();
    }

    private static Line.Part part(Offer.Part part, Money worth) {
        return new Line.Part(
                part.variantId(), part.sku(), part.title(), part.options(), part.quantity(), worth.minor());
    }

    private static Line.Item item(Offer offer) {
        return new Line.Item(
                offer.productId(), offer.variantId(), offer.sku(), offer.title(), offer.options(), offer.image());
    }
}
