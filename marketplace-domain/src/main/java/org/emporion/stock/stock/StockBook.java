package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.emporion.catalog.product.StockCounts;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;

/** Takes over what was counted in one store, and tells the search and the audit log what comes of it. */
@ApplicationScoped
class StockBook implements StockCounts {

    /** What the audit log calls it when stock is counted again, or not any more. */
    static final String TRACKED = "stock.tracked";

    static final String UNTRACKED = "stock.untracked";

    private final StockRepository stock;
    private final ListingQueue listings;
    private final Clock clock;
    private final AuditNote log;

    @Inject
    StockBook(StockRepository stock, ListingQueue listings, Clock clock, AuditNote log) {
        this.stock = stock;
        this.listings = listings;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public Map<UUID, FieldProblem> count(TenantId tenant, Counting counting, Collection<Count> counts) {
        Map<UUID, Count> wanted = new TreeMap<>();
        counts.forEach(each -> wanted.put(each.variant(), each));
        Map<UUID, StockItem> known = counting.kind() == Kind.INITIAL ? Map.of() : stock.lock(tenant, wanted.keySet());
        return count(tenant, counting, wanted.values(), known, Map.of());
    }

    /**
     * The same of stock that is locked already.
     *
     * @param known by their variants; what is not among them is opened
     * @param later how some of them are sold before they are there, from now on
     */
    Map<UUID, FieldProblem> count(
            TenantId tenant,
            Counting counting,
            Collection<Count> counts,
            Map<UUID, StockItem> known,
            Map<UUID, LaterSale> later) {
        Cause cause = Cause.of(counting, clock.instant());
        Map<UUID, FieldProblem> refused = new TreeMap<>();
        List<Count> opened = new ArrayList<>();
        Told told = new Told();
        for (Count each : counts) {
            StockItem item = known.get(each.variant());
            if (item == null) {
                opened.add(each);
            } else {
                LaterSale sale = later.get(each.variant());
                item.shortage(each, sale)
                        .ifPresentOrElse(
                                shortage -> refused.put(each.variant(), shortage),
                                () -> take(item, each, sale, cause, told));
            }
        }
        open(tenant, opened, cause);
        tell(tenant, told);
        return refused;
    }

    @Override
    public Map<UUID, FieldProblem> shortages(TenantId tenant, Collection<Count> counts) {
        Map<UUID, StockItem> known =
                stock.lock(tenant, counts.stream().map(Count::variant).toList());
        Map<UUID, FieldProblem> found = new TreeMap<>();
        for (Count each : counts) {
            Optional.ofNullable(known.get(each.variant()))
                    .flatMap(item -> item.shortage(each, null))
                    .ifPresent(shortage -> found.put(each.variant(), shortage));
        }
        return found;
    }

    /** @throws RuleViolated as the item says */
    void correct(StockItem item, Counting counting, Count count) {
        correct(item, counting, count, null);
    }

    /**
     * @param sale how it is sold before it is there from now on; null leaves that as it is
     * @throws RuleViolated as the item says
     */
    void correct(StockItem item, Counting counting, Count count, LaterSale sale) {
        Told told = new Told();
        take(item, count, sale, Cause.of(counting, clock.instant()), told);
        tell(item.tenant(), told);
    }

    /** The stock of these variants, which stays as it is until the transaction ends. */
    Map<UUID, StockItem> locked(TenantId tenant, Collection<UUID> variants) {
        return stock.lock(tenant, variants);
    }

    @Override
    public void lock(TenantId tenant, Collection<UUID> variants) {
        stock.lock(tenant, variants);
    }

    @Override
    public Optional<LastChange.By> lastMoved(TenantId tenant, Collection<UUID> variants) {
        return stock.lastMoved(tenant, variants);
    }

    /** New variants are raised by who makes them. */
    private void open(TenantId tenant, List<Count> counts, Cause cause) {
        if (counts.isEmpty()) {
            return;
        }
        List<StockItem> items = new ArrayList<>();
        List<StockMovement> movements = new ArrayList<>();
        for (Count each : counts) {
            StockItem item = new StockItem(tenant, each.variant());
            item.count(each, cause).ifPresent(movements::add);
            items.add(item);
        }
        stock.open(items);
        movements.forEach(stock::keep);
    }

    private void take(StockItem item, Count count, LaterSale sale, Cause cause, Told told) {
        LocalDate today = LocalDate.now(clock);
        boolean available = item.isAvailable(today);
        long onHand = item.onHand();
        boolean tracked = item.isTracked();
        item.count(count, sale, cause).ifPresent(stock::keep);
        if (item.isAvailable(today) != available) {
            told.crossed.add(item.id());
        } else if (item.onHand() != onHand || sale != null) {
            told.moved.add(item.id());
        }
        if (item.isTracked() != tracked) {
            told.tracking.put(item.id(), item);
        }
    }

    /**
     * Only going out of stock or coming back shows in the search, and bundles do that at other numbers than their parts; no
     * movement tells whether stock is kept at all.
     */
    private void tell(TenantId tenant, Told told) {
        if (!told.tracking.isEmpty()) {
            Map<UUID, String> codes = stock.codes(tenant, told.tracking.keySet());
            told.tracking.forEach((variant, item) ->
                    log.done(tenant, item.isTracked() ? TRACKED : UNTRACKED, variant, codes.get(variant)));
        }
        if (!told.crossed.isEmpty()) {
            listings.changed(tenant, stock.listed(tenant, told.crossed));
        }
        List<UUID> bundles = stock.listedBundles(tenant, told.moved);
        if (!bundles.isEmpty()) {
            listings.changed(tenant, bundles);
        }
    }

    /** What others have to hear of. */
    private static final class Told {

        final List<UUID> crossed = new ArrayList<>();
        final List<UUID> moved = new ArrayList<>();
        final Map<UUID, StockItem> tracking = new TreeMap<>();
    }
}
