package org.emporion.catalog.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.catalog.product.MoneyInput;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BatchAnswer;
import org.emporion.kernel.BatchAnswer.Rejected;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Changes many prices of the own store at once. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerPrices {

    private final Sql sql;
    private final ListingQueue listings;
    private final Clock clock;

    @Inject
    public SellerPrices(Sql sql, ListingQueue listings, Clock clock) {
        this.sql = sql;
        this.listings = listings;
        this.clock = clock;
    }

    /** Takes over the new prices, SKU by SKU; what cannot be is told and the rest is applied. */
    public BatchAnswer change(Seat seat, List<PriceLine> lines) {
        seat.mustWrite(Scope.STOCK);
        BatchAnswer.checkSize(lines);
        List<Rejected> rejected = new ArrayList<>();
        Map<String, Price> wanted = new LinkedHashMap<>();
        lines.forEach(line -> read(line, wanted, rejected));
        Map<String, Priced> known = known(seat.tenant(), wanted);
        List<Change> changes = new ArrayList<>();
        TreeSet<UUID> products = new TreeSet<>();
        wanted.forEach((sku, price) -> {
            Priced priced = known.get(sku);
            if (priced == null) {
                rejected.add(new Rejected(sku, "UNKNOWN_SKU", "The store has no SKU \"" + sku + "\"."));
            } else if (priced.onSale() && price.price().minor() == 0) {
                rejected.add(new Rejected(sku, "PRICE_MISSING", "What is on sale needs a price above zero."));
            } else {
                changes.add(new Change(priced.variant(), price));
                products.add(priced.product());
            }
        });
        save(seat.tenant(), changes, products);
        return new BatchAnswer(changes.size(), rejected);
    }

    private static void read(PriceLine line, Map<String, Price> wanted, List<Rejected> rejected) {
        String sku = line == null ? "" : PlainText.line(line.sku());
        Problems problems = new Problems();
        problems.require(!sku.isEmpty(), "sku", "UNKNOWN_SKU", "A line needs a SKU.");
        problems.require(!wanted.containsKey(sku), "sku", "DUPLICATE_SKU", "This SKU is there twice.");
        Money price = MoneyInput.read(line == null ? null : line.price(), "price", true, problems);
        boolean compared = line != null && line.compareAt() != null;
        MoneyInput given = compared ? line.compareAt().orElse(null) : null;
        Money compareAt = MoneyInput.read(given, "compareAt", false, problems);
        if (problems.none()) {
            wanted.put(sku, new Price(price, compared, compareAt));
        } else {
            FieldProblem first = problems.found().get(0);
            rejected.add(new Rejected(sku, first.code(), first.detail()));
        }
    }

    private Map<String, Priced> known(TenantId tenant, Map<String, Price> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : sql
                        .statement(
                                """
                                select v.sku, v.id, v.product_id, p.status = 'PUBLISHED' as on_sale from variant v
                                join product p on p.tenant_id = v.tenant_id and p.id = v.product_id
                                where v.tenant_id = :tenant and v.sku = any(:sku) order by p.id, v.id for update of p, v""")
                        .with("tenant", tenant)
                        .with("sku", wanted.keySet())
                        .list(row -> new Priced(
                                row.text("sku"), row.uuid("id"), row.uuid("product_id"), row.flag("on_sale")))
                        .stream()
                        .collect(Collectors.toMap(Priced::sku, Function.identity()));
    }

    private void save(TenantId tenant, List<Change> changes, TreeSet<UUID> products) {
        if (changes.isEmpty()) {
            return;
        }
        sql.statement(
                        """
                        update variant set price_minor = :price, currency = :currency,
                            compare_at_minor = case when :compared then :compareAt else compare_at_minor end
                        where tenant_id = :tenant and id = :variant""")
                .with("tenant", tenant)
                .batch(changes, Change::values);
        sql.statement(
                        """
                        update product set updated_at = :now where tenant_id = :tenant and id = any(:products)""")
                .with("now", clock.instant())
                .with("tenant", tenant)
                .with("products", products)
                .update();
        listings.changed(tenant, products);
    }

    /** @param compared whether a price to compare with, or that there is none, was named */
    private record Price(Money price, boolean compared, Money compareAt) {}

    private record Change(UUID variant, Price price) {

        Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            values.put("variant", variant);
            values.put("price", price.price.minor());
            values.put("currency", price.price.currency());
            values.put("compared", price.compared);
            values.put("compareAt", price.compareAt == null ? null : price.compareAt.minor());
            return values;
        }
    }

    private record Priced(String sku, UUID variant, UUID product, boolean onSale) {}
}
