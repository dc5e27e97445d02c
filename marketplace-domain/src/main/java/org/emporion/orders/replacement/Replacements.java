package org.emporion.orders.replacement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.catalog.pricing.OtherPrice;
import org.emporion.catalog.pricing.OtherPrices;
import org.emporion.catalog.product.BulkProducts;
import org.emporion.catalog.product.BulkProducts.Offered;
import org.emporion.ground.files.Rendition;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.orders.costs.Line;
import org.emporion.stock.stock.OrderedStock;
import org.emporion.stock.stock.OrderedStock.Alternative;

/** Finds the variants that may take the place of one that was bought: others of its product, at the price that was paid. */
@ApplicationScoped
public class Replacements {

    private static final String SKU = "sku";

    private final OrderedStock stock;
    private final BulkProducts products;
    private final OtherPrices otherPrices;

    @Inject
    public Replacements(OrderedStock stock, BulkProducts products, OtherPrices otherPrices) {
        this.stock = stock;
        this.products = products;
        this.otherPrices = otherPrices;
    }

    /**
     * What is to be replaced.
     *
     * @param units how many of it are still to be sent
     */
    public record Bought(Line.Item item, Money unitPrice, long units) {}

    /** Those of which there are enough, by their codes. */
    public List<Alternative> of(TenantId store, Bought bought) {
        Prices prices = prices(store, bought);
        return stock.alternatives(store, bought.item().productId()).stream()
                .filter(each -> !each.variantId().equals(bought.item().variantId()) && !each.ofOthers())
                .filter(each -> each.available() >= bought.units() && prices.isOf(each.variantId(), bought.unitPrice()))
                .toList();
    }

    /**
     * What a code stands for where another variant is asked for by it.
     *
     * @param found the variant of the product that bears the code by now; null when none does
     */
    public record Wanted(Bought bought, String sku, Alternative found) {

        /** Whether that is what was bought, by its code of now, or by the one of then if no other variant bears it. */
        public boolean isThere() {
            return found == null
                    ? bought.item().sku().equals(sku)
                    : found.variantId().equals(bought.item().variantId());
        }
    }

    public Wanted named(TenantId store, Bought bought, String sku) {
        Alternative found = stock.alternatives(store, bought.item().productId()).stream()
                .filter(each -> each.sku().equals(sku))
                .findFirst()
                .orElse(null);
        return new Wanted(bought, sku, found);
    }

    /**
     * The variant that is wanted, as it will stand in the order. Whether there are enough of it shows when they are taken.
     *
     * @throws RuleViolated naming what cannot be: UNKNOWN_SKU, BUNDLE or OTHER_PRICE
     */
    public Line.Item require(TenantId store, Wanted wanted) {
        Bought bought = wanted.bought();
        String sku = wanted.sku();
        Alternative found = wanted.found();
        if (found == null) {
            throw RuleViolated.field(
                    SKU,
                    "UNKNOWN_SKU",
                    "\"%s\" has no SKU \"%s\". Name one of the same product."
                            .formatted(bought.item().title(), sku));
        }
        if (found.ofOthers()) {
            throw RuleViolated.field(SKU, "BUNDLE", "\"" + sku + "\" is a bundle. Choose a single variant.");
        }
        Prices prices = prices(store, bought);
        if (!prices.isOf(found.variantId(), bought.unitPrice())) {
            throw RuleViolated.field(
                    SKU, "OTHER_PRICE", otherPrice(bought.unitPrice(), sku, prices.of(found.variantId())));
        }
        String image = prices.picture(found.variantId())
                .map(Rendition.SMALL::path)
                .orElse(bought.item().image());
        UUID product = bought.item().productId();
        return new Line.Item(product, found.variantId(), sku, found.title(), found.options(), image);
    }

    private static String otherPrice(Money paid, String sku, Optional<Money> price) {
        return price.map(present -> "\"%s\" costs %s".formatted(sku, present.written()))
                        .orElse("\"%s\" has no price in %s".formatted(sku, paid.currency()))
                + ", and the buyer paid " + paid.written()
                + ". Choose a variant at that price, or cancel this one, so that the buyer can order another.";
    }

    private Prices prices(TenantId store, Bought bought) {
        List<UUID> product = List.of(bought.item().productId());
        Map<UUID, Offered> offered = products.offered(store, product).stream()
                .collect(Collectors.toMap(Offered::variant, Function.identity()));
        return new Prices(bought.unitPrice().currency(), offered, otherPrices.of(store, product));
    }

    /** What the variants of a product cost in one currency, and how they look. */
    private record Prices(String currency, Map<UUID, Offered> offered, Map<UUID, List<OtherPrice>> others) {

        boolean isOf(UUID variant, Money price) {
            return of(variant).filter(price::equals).isPresent();
        }

        Optional<Money> of(UUID variant) {
            Money main = offered.get(variant).price();
            return main.currency().equals(currency)
                    ? Optional.of(main)
                    : others.getOrDefault(variant, List.of()).stream()
                            .map(OtherPrice::price)
                            .filter(each -> each.currency().equals(currency))
                            .findFirst();
        }

        /** The hash of its own. */
        Optional<String> picture(UUID variant) {
            return Optional.ofNullable(offered.get(variant).picture());
        }
    }
}
