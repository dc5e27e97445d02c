package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.product.StockCounts.Count;
import org.emporion.catalog.product.StockCounts.Counting;
import org.emporion.catalog.product.StockCounts.Kind;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.BatchAnswer;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/** What a seller does with the stock of the own store. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerStock {

    private final StockReading reading;
    private final StockBook book;
    private final LastChange changes;
    private final Promises promises;
    private final Clock clock;

    @Inject
    SellerStock(StockReading reading, StockBook book, LastChange changes, Promises promises, Clock clock) {
        this.reading = reading;
        this.book = book;
        this.changes = changes;
        this.promises = promises;
        this.clock = clock;
    }

    public Page<StockLevel> list(Seat seat, StockQuery query, Page.Request page) {
        seat.mustRead(Scope.STOCK);
        return reading.list(seat.tenant(), query, page).page();
    }

    /**
     * The next of the store's SKUs in a lasting order, the latest taken in first.
     *
     * @param after the variant of the last one that is known; null begins
     */
    public List<StockLevel> next(Seat seat, StockQuery query, UUID after, int most) {
        seat.mustRead(Scope.STOCK);
        return reading.after(seat.tenant(), query, after, most);
    }

    /** How many SKUs there are, and how many units of them all. */
    public record Sum(long skus, long onHand, long reserved) {}

    /** A page of stock, and what all that the query finds comes to. */
    public record Look(Page<StockLevel> page, Sum sum) {}

    public Look look(Seat seat, StockQuery query, Page.Request page) {
        seat.mustRead(Scope.STOCK);
        return reading.list(seat.tenant(), query, page);
    }

    /** All that the query finds, on whatever page. */
    public Sum sum(Seat seat, StockQuery query) {
        seat.mustRead(Scope.STOCK);
        return reading.sum(seat.tenant(), query);
    }

    /** @throws NotFound when the store has no such SKU */
    public StockLevel level(Seat seat, String sku) {
        seat.mustRead(Scope.STOCK);
        return reading.level(seat.tenant(), sku).orElseThrow(() -> new NotFound("SKU"));
    }

    /** The movements of a SKU, the latest first. */
    public Page<Movement> movements(Seat seat, String sku, Page.Request page) {
        seat.mustRead(Scope.STOCK);
        return reading.movements(seat.tenant(), level(seat, sku).variantId(), page);
    }

    /**
     * Takes over what was counted, SKU by SKU; what cannot be is told and the rest is applied. A line that says what was seen is
     * CHANGED_MEANWHILE when something was shipped or counted since then.
     */
    public BatchAnswer count(Seat seat, List<StockLine> lines) {
        seat.mustWrite(Scope.STOCK);
        StockLines checked = StockLines.check(lines, today(seat));
        Map<String, UUID> known = reading.variants(seat.tenant(), checked.skus());
        Map<UUID, StockItem> present = book.locked(seat.tenant(), known.values());
        List<Count> counts = checked.counts(known, present, reading.bundles(seat.tenant(), known.values()));
        Set<UUID> refused = book.count(seat.tenant(), byHand(seat, ""), counts, present, checked.later())
                .keySet();
        refused.forEach(checked::belowReserved);
        checked.later().forEach((variant, sale) -> promises.given(seat.tenant(), variant, sale));
        return checked.answer(counts.size() - refused.size());
    }

    /**
     * What bundles have to do with a SKU.
     *
     * @param bundle whether it is one, which is there as often as its parts make it
     * @param partOf the SKUs of those that it is in, 100 at most
     */
    public record Bundling(boolean bundle, List<String> partOf) {}

    public Bundling bundling(Seat seat, String sku) {
        seat.mustRead(Scope.STOCK);
        UUID variant = level(seat, sku).variantId();
        return new Bundling(
                !reading.bundles(seat.tenant(), List.of(variant)).isEmpty(),
                reading.bundlesWith(seat.tenant(), variant));
    }

    /** What somebody saw of a SKU before counting it: what was on hand, and whether its stock is kept at all. */
    public record Seen(long onHand, boolean tracked) implements Serializable {

        public static Seen of(StockLevel level) {
            return new Seen(level.onHand(), level.tracked());
        }
    }

    /**
     * Corrects one SKU by hand.
     *
     * @param seen before it was counted; null for whatever is there
     * @throws Conflict CHANGED_MEANWHILE when since then something was shipped or counted, or its stock is no longer kept
     * @throws RuleViolated BELOW_RESERVED when more is reserved than would be left
     */
    public StockLevel correct(Seat seat, String sku, long onHand, String reason, Seen seen) {
        seat.mustWrite(Scope.STOCK);
        StockItem item = locked(seat, sku);
        mustBe(seat, item, seen);
        Problems problems = new Problems();
        StockItem.problem(onHand).ifPresent(problems::add);
        problems.text(reason, "reason", 0, 200).throwIfAny();
        book.correct(item, byHand(seat, reason == null ? "" : reason.strip()), new Count(item.id(), onHand, null));
        return level(seat, sku);
    }

    private void mustBe(Seat seat, StockItem now, Seen seen) {
        if (seen == null || seen.equals(now.seen())) {
            return;
        }
        if (seen.tracked() != now.isTracked()) {
            List<String> either = List.of(StockBook.TRACKED, StockBook.UNTRACKED);
            throw changed(
                    changes.of(seat.tenant(), now.id().toString(), either),
                    now.isTracked()
                            ? "This SKU is counted again since this page was opened. Please count once more."
                            : "This SKU is not counted any more and always available. Save again to note the count"
                                    + " anyway.");
        }
        throw changed(
                book.lastMoved(seat.tenant(), List.of(now.id())),
                "On hand is %d now; it was %d when this page was opened. Please count again."
                        .formatted(now.onHand(), seen.onHand()));
    }

    private static ChangedMeanwhile changed(Optional<LastChange.By> last, String detail) {
        FieldProblem counted = new FieldProblem("onHand", BasedOn.CHANGED_MEANWHILE, detail);
        return LastChange.conflict("stock", last, List.of(counted));
    }

    /** Whether the stock of a SKU is kept at all; what is not is always available. */
    public StockLevel track(Seat seat, String sku, boolean tracked) {
        seat.mustWrite(Scope.STOCK);
        StockItem item = locked(seat, sku);
        book.correct(item, byHand(seat, ""), new Count(item.id(), null, tracked));
        return level(seat, sku);
    }

    /**
     * How many units of a SKU are sold before they are there, and from which day on they can be sent.
     *
     * @throws RuleViolated naming the field; BELOW_RESERVED when more are sold so already
     */
    public StockLevel sellLater(Seat seat, String sku, LaterSale sale) {
        seat.mustWrite(Scope.STOCK);
        StockItem item = locked(seat, sku);
        Problems problems = new Problems();
        sale.problem(today(seat)).ifPresent(problems::add);
        problems.throwIfAny();
        book.correct(item, byHand(seat, ""), new Count(item.id(), null, null), sale);
        promises.given(seat.tenant(), item.id(), sale);
        return level(seat, sku);
    }

    /**
     * From which number of available units down a SKU is running low; null for the number that is usual.
     *
     * @throws RuleViolated NEGATIVE or RANGE when it is no number of units
     */
    public StockLevel warnAt(Seat seat, String sku, Long units) {
        seat.mustWrite(Scope.STOCK);
        locked(seat, sku).warnAt(units);
        return level(seat, sku);
    }

    /** The stock of a SKU, which nobody else may change until the transaction ends. */
    private StockItem locked(Seat seat, String sku) {
        UUID variant = level(seat, sku).variantId();
        if (!reading.bundles(seat.tenant(), List.of(variant)).isEmpty()) {
            throw new RuleViolated(StockLines.BUNDLE, StockLines.COUNT_PARTS);
        }
        return book.locked(seat.tenant(), List.of(variant)).get(variant);
    }

    private LocalDate today(Seat seat) {
        return LocalDate.now(clock.withZone(seat.zone()));
    }

    private static Counting byHand(Seat seat, String reason) {
        return new Counting(Kind.COUNT, reason, seat.who());
    }
}
