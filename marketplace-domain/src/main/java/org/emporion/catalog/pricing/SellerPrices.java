package org.emporion.catalog.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.catalog.product.BulkProducts;
import org.emporion.catalog.product.BulkProducts.Priced;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.BatchAnswer;
import org.emporion.kernel.BatchAnswer.Rejected;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;

/** The prices of the own store's SKUs in each currency; changes many at once. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerPrices {

    private final BulkProducts products;
    private final OtherPrices others;
    private final ListingQueue listings;
    private final Currencies currencies;

    @Inject
    SellerPrices(BulkProducts products, OtherPrices others, ListingQueue listings, Currencies currencies) {
        this.products = products;
        this.others = others;
        this.listings = listings;
        this.currencies = currencies;
    }

    /** What the variants of a product cost in other currencies than the main one of the store. */
    public List<OtherPrice> others(Seat seat, UUID product) {
        seat.mustRead(Scope.CATALOG);
        return others.of(seat.tenant(), product);
    }

    /**
     * Takes over the new prices, SKU by SKU, each in the currency that it is in; what cannot be is told and the rest is
     * applied. A line that says what was seen is CHANGED_MEANWHILE when the price is another since then.
     */
    public BatchAnswer change(Seat seat, List<PriceLine> lines) {
        seat.mustWrite(Scope.STOCK);
        BatchAnswer.checkSize(lines);
        List<Rejected> rejected = new ArrayList<>();
        Collection<NewPrice> wanted = read(seat, lines, rejected);
        Map<String, Priced> known = products.lockPrices(
                seat.tenant(), wanted.stream().map(NewPrice::sku).collect(Collectors.toSet()));
        OtherPrices.Held held = held(seat, wanted, known.values());
        Set<UUID> changed = new HashSet<>();
        for (NewPrice price : wanted) {
            Priced priced = known.get(price.sku());
            if (priced == null) {
                rejected.add(new Rejected(price.sku(), "UNKNOWN_SKU", "The store has no SKU \"" + price.sku() + "\"."));
            } else {
                change(seat, priced, price, held, changed).ifPresent(rejected::add);
            }
        }
        listings.changed(seat.tenant(), changed);
        return new BatchAnswer(lines.size() - rejected.size(), rejected);
    }

    private OtherPrices.Held held(Seat seat, Collection<NewPrice> wanted, Collection<Priced> known) {
        Set<String> beside = wanted.stream().map(NewPrice::currency).collect(Collectors.toSet());
        beside.remove(seat.currency());
        return others.hold(seat.tenant(), known.stream().map(Priced::variant).toList(), beside);
    }

    /** Says why not, if it cannot be. A product whose price is another one then joins the changed. */
    private Optional<Rejected> change(
            Seat seat, Priced now, NewPrice wanted, OtherPrices.Held held, Set<UUID> changed) {
        boolean main = wanted.currency().equals(seat.currency());
        Money present = main ? now.price() : held.price(now.variant(), wanted.currency());
        if (wanted.seen() != null && !wanted.seen().equals(present)) {
            return Optional.of(new Rejected(wanted.sku(), BasedOn.CHANGED_MEANWHILE, meanwhile(wanted, present)));
        }
        try {
            if (main ? reprice(seat.tenant(), now, wanted) : beside(seat.tenant(), now, wanted, held)) {
                changed.add(now.product());
            }
            return Optional.empty();
        } catch (RuleViolated refused) {
            return Optional.of(new Rejected(wanted.sku(), refused.code(), refused.getMessage()));
        }
    }

    private boolean reprice(TenantId store, Priced now, NewPrice wanted) {
        return products.reprice(store, now.variant(), wanted.price(), wanted.compareAt());
    }

    private boolean beside(TenantId store, Priced now, NewPrice wanted, OtherPrices.Held held) {
        boolean other = wanted.price() == null
                ? held.take(now, wanted.currency())
                : held.set(now, wanted.price(), wanted.compareAt());
        if (other) {
            products.touch(store, now.product());
        }
        return other;
    }

    private static String meanwhile(NewPrice wanted, Money present) {
        return present == null
                ? "There is no price in " + wanted.currency() + " any more."
                : "The price is " + present.written() + " now, and no longer "
                        + wanted.seen().written() + ".";
    }

    private Collection<NewPrice> read(Seat seat, List<PriceLine> lines, List<Rejected> rejected) {
        Map<String, NewPrice> wanted = new LinkedHashMap<>();
        for (PriceLine line : lines) {
            String sku = line == null ? "" : PlainText.code(line.sku());
            Problems problems = new Problems();
            problems.require(!sku.isEmpty(), "sku", "UNKNOWN_SKU", "A line needs a SKU.");
            NewPrice price = NewPrice.read(sku, line, seat.currency(), currencies, problems);
            String place = price.currency() + " " + sku;
            problems.require(
                    !wanted.containsKey(place), "sku", "DUPLICATE_SKU", "This SKU is there twice in one currency.");
            if (problems.none()) {
                wanted.put(place, price);
            } else {
                FieldProblem first = problems.found().get(0);
                rejected.add(new Rejected(sku, first.code(), first.detail()));
            }
        }
        return wanted.values();
    }
}
