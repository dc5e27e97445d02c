package org.emporion.catalog.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.input.EarlierPrice;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.product.BulkProducts;
import org.emporion.catalog.product.BulkProducts.Priced;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.BatchAnswer;
import org.emporion.kernel.BatchAnswer.Rejected;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;

/** Changes many prices of the own store at once. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerPrices {

    private final BulkProducts products;
    private final ListingQueue listings;

    @Inject
    public SellerPrices(BulkProducts products, ListingQueue listings) {
        this.products = products;
        this.listings = listings;
    }

    /**
     * Takes over the new prices, SKU by SKU; what cannot be is told and the rest is applied. A line that says what was seen is
     * CHANGED_MEANWHILE when the price is another since then.
     */
    public BatchAnswer change(Seat seat, List<PriceLine> lines) {
        seat.mustWrite(Scope.STOCK);
        BatchAnswer.checkSize(lines);
        List<Rejected> rejected = new ArrayList<>();
        Map<String, NewPrice> wanted = new LinkedHashMap<>();
        lines.forEach(line -> read(line, wanted, rejected));
        Map<String, Priced> known = products.lockPrices(seat.tenant(), wanted.keySet());
        Set<UUID> changed = new HashSet<>();
        wanted.forEach((sku, price) -> {
            Priced priced = known.get(sku);
            if (priced == null) {
                rejected.add(new Rejected(sku, "UNKNOWN_SKU", "The store has no SKU \"" + sku + "\"."));
            } else {
                change(seat.tenant(), sku, priced, price, changed).ifPresent(rejected::add);
            }
        });
        listings.changed(seat.tenant(), changed);
        return new BatchAnswer(lines.size() - rejected.size(), rejected);
    }

    /** Says why not, if it cannot be. A product whose price is another one then joins the changed. */
    private Optional<Rejected> change(TenantId store, String sku, Priced now, NewPrice wanted, Set<UUID> changed) {
        if (wanted.seen() != null && !wanted.seen().equals(now.price())) {
            return Optional.of(new Rejected(
                    sku,
                    BasedOn.CHANGED_MEANWHILE,
                    "The price is " + now.price() + " now, and no longer " + wanted.seen() + "."));
        }
        try {
            if (products.reprice(store, now.variant(), wanted.price(), wanted.compareAt())) {
                changed.add(now.product());
            }
            return Optional.empty();
        } catch (RuleViolated refused) {
            return Optional.of(new Rejected(sku, refused.code(), refused.getMessage()));
        }
    }

    private static void read(PriceLine line, Map<String, NewPrice> wanted, List<Rejected> rejected) {
        String sku = line == null ? "" : PlainText.code(line.sku());
        Problems problems = new Problems();
        problems.require(!sku.isEmpty(), "sku", "UNKNOWN_SKU", "A line needs a SKU.");
        problems.require(!wanted.containsKey(sku), "sku", "DUPLICATE_SKU", "This SKU is there twice.");
        Money price = MoneyInput.read(line == null ? null : line.price(), "price", true, problems);
        boolean compared = line != null && line.compareAt() != null;
        MoneyInput given = compared ? line.compareAt().orElse(null) : null;
        Money compareAt = MoneyInput.read(given, "compareAt", false, problems);
        EarlierPrice.check(price, compareAt, "compareAt", problems);
        Money seen = MoneyInput.read(line == null ? null : line.seen(), "seen", false, problems);
        if (problems.none()) {
            wanted.put(sku, new NewPrice(price, compared ? Optional.ofNullable(compareAt) : null, seen));
        } else {
            FieldProblem first = problems.found().get(0);
            rejected.add(new Rejected(sku, first.code(), first.detail()));
        }
    }

    /** @param compareAt null when the price to compare with was not named */
    private record NewPrice(Money price, Optional<Money> compareAt, Money seen) {}
}
