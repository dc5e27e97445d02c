package org.emporion.stock.stock;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.emporion.catalog.product.Availability;
import org.emporion.catalog.product.StockCounts.Count;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;

/**
 * The stock of one SKU: how many are on hand, how many of them are kept for purchases, and whether it is kept at all. Its id
 * is that of the variant. What checkouts reserve is decided by the database, see {@link Reservations}.
 */
@Entity
@Table(name = "stock_item")
@AttributeOverride(name = "id", column = @Column(name = "variant_id"))
class StockItem extends TenantEntity {

    static final String BELOW_RESERVED = "BELOW_RESERVED";
    static final String NEGATIVE = "NEGATIVE";
    static final String RANGE = "RANGE";
    static final String NOT_RESERVED = "NOT_RESERVED";
    static final String NOT_ON_HAND = "NOT_ON_HAND";

    private static final long HIGHEST = 10_000_000;
    private static final String ON_HAND = "onHand";

    @Version
    private long version;

    @Column(name = "on_hand")
    private long onHand;

    private long reserved;
    private boolean tracked;

    @Enumerated(EnumType.STRING)
    private LaterSale.Kind later;

    @Column(name = "later_limit")
    private long laterLimit;

    @Column(name = "promised_on")
    private LocalDate promisedOn;

    @Column(name = "low_at")
    private Long lowAt;

    /** The database says it. */
    @Column(name = "changed_at", insertable = false, updatable = false)
    private Instant changedAt;

    protected StockItem() {}

    /** The stock of a new SKU: kept, and none there. */
    StockItem(TenantId store, UUID variant) {
        super(store, variant);
        tracked = true;
    }

    /** Why nobody can have counted so many, if so. */
    static Optional<FieldProblem> problem(long units) {
        if (units < 0) {
            return Optional.of(new FieldProblem(ON_HAND, NEGATIVE, "Stock cannot be negative."));
        }
        return units > HIGHEST
                ? Optional.of(new FieldProblem(ON_HAND, RANGE, "Stock is at most 10,000,000."))
                : Optional.empty();
    }

    /**
     * Takes over what was counted, and whether the stock is kept at all; what is null stays as it is.
     *
     * @return the movement that makes the difference; none when as many were there
     * @throws RuleViolated NEGATIVE or RANGE when nobody can have counted that; BELOW_RESERVED when more is reserved
     */
    Optional<StockMovement> count(Count counted, Cause cause) {
        return count(counted, null, cause);
    }

    /**
     * The same, with how many are sold before they are there.
     *
     * @param sale null leaves it as it is
     */
    Optional<StockMovement> count(Count counted, LaterSale sale, Cause cause) {
        long units = units(counted);
        problem(units).ifPresent(found -> {
            throw RuleViolated.field(found.field(), found.code(), found.detail());
        });
        shortage(counted, sale).ifPresent(found -> {
            throw RuleViolated.field(found.field(), found.code(), found.detail());
        });
        tracked = isTracked(counted);
        sell(sale);
        return move(units - onHand, cause);
    }

    /**
     * Why what was counted, with what is sold before it is there, is not enough for what is reserved, if so.
     *
     * @param sale null for what is sold so now
     */
    Optional<FieldProblem> shortage(Count counted, LaterSale sale) {
        long units = units(counted);
        if (!isTracked(counted) || units + (sale == null ? laterLimit : sale.units()) >= reserved) {
            return Optional.empty();
        }
        if (sale != null && sale.units() < laterLimit) {
            return Optional.of(new FieldProblem(
                    "limit",
                    BELOW_RESERVED,
                    said("{0,choice,1#1 unit is|1<{0} units are} sold already and not on hand.", reserved - units)));
        }
        return Optional.of(
                counted.onHand() == null
                        ? new FieldProblem("tracked", BELOW_RESERVED, "More is reserved than on hand; count it first.")
                        : new FieldProblem(
                                ON_HAND,
                                BELOW_RESERVED,
                                said("{0,choice,1#1 unit is|1<{0} units are} reserved for orders.", reserved)));
    }

    /**
     * Units leave for the order that they were reserved for.
     *
     * @param title what people call it
     * @return the movement; none when the stock is not kept
     * @throws Conflict NOT_RESERVED when fewer are reserved; NOT_ON_HAND when they are sold before they are there
     */
    Optional<StockMovement> ship(long units, Supplier<String> title, Cause cause) {
        if (tracked && units > onHand) {
            throw new Conflict(
                    NOT_ON_HAND,
                    said(
                            "Of \"{2}\" only {0,choice,0#0 units are|1#1 unit is|1<{0} units are} on hand, not {1}."
                                    + " Count them when they have arrived, then send them.",
                            onHand, units, title.get()));
        }
        free(units);
        return tracked ? move(-units, cause) : Optional.empty();
    }

    /**
     * Units of an order that nobody will get go back on sale.
     *
     * @throws Conflict NOT_RESERVED when fewer are reserved
     */
    void giveBack(long units) {
        free(units);
    }

    /**
     * It is running low from this number of available units down; null for the number that is usual.
     *
     * @throws RuleViolated NEGATIVE or RANGE when it is no number of units
     */
    void warnAt(Long units) {
        if (units != null) {
            problem(units).ifPresent(found -> {
                throw RuleViolated.field("lowAt", found.code(), found.detail());
            });
        }
        lowAt = units;
    }

    /** Whether a buyer can have one, now or, until the day for which it is promised, later. */
    boolean isAvailable(LocalDate today) {
        boolean over = promisedOn == null || promisedOn.isBefore(today);
        return !tracked || onHand + (over ? 0 : laterLimit) > reserved;
    }

    boolean isTracked() {
        return tracked;
    }

    long onHand() {
        return onHand;
    }

    SellerStock.Seen seen() {
        return new SellerStock.Seen(onHand, tracked);
    }

    StockLevel view(Sku sku, Instant lastMoved) {
        return new StockLevel(
                sku.code(),
                id(),
                sku.productId(),
                sku.title(),
                sku.options(),
                onHand,
                reserved,
                Availability.of(onHand, reserved, tracked),
                tracked,
                lowAt == null ? StockQuery.LOW : lowAt,
                sku.isArchived(),
                lastMoved,
                changedAt,
                later == null ? LaterSale.NONE : new LaterSale(later, laterLimit, promisedOn));
    }

    private void sell(LaterSale sale) {
        if (sale != null) {
            boolean none = sale.kind() == LaterSale.Kind.NONE;
            later = none ? null : sale.kind();
            laterLimit = sale.units();
            promisedOn = none ? null : sale.promisedOn();
        }
    }

    private long units(Count counted) {
        return counted.onHand() == null ? onHand : counted.onHand();
    }

    private boolean isTracked(Count counted) {
        return counted.tracked() == null ? tracked : counted.tracked();
    }

    private static String said(String sentence, Object... counts) {
        return new MessageFormat(sentence, Locale.ENGLISH).format(counts);
    }

    private void free(long units) {
        if (units > reserved) {
            throw new Conflict(
                    NOT_RESERVED,
                    said(
                            "Only {0,choice,0#0 units are|1#1 unit is|1<{0} units are} reserved, not {1}.",
                            reserved, units));
        }
        reserved -= units;
    }

    private Optional<StockMovement> move(long units, Cause cause) {
        onHand += units;
        return units == 0 ? Optional.empty() : Optional.of(new StockMovement(this, units, cause));
    }
}
