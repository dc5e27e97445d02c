package org.emporion.house;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which feature may use which others, for imports and for tables alike. A change here is a decision: write an ADR. Where a
 * feature that is planned stands between two others, the arrow goes through until it is there.
 */
final class FeatureGraph {

    /** Values that everybody speaks. */
    static final String KERNEL = "kernel";

    /** Feature to those it uses beside the kernel; those outside of the ground may use all of the ground as well. */
    static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            Map.entry("ground.walls", Set.of()),
            Map.entry("ground.outbox", Set.of("ground.walls")),
            Map.entry("ground.metrics", Set.of()),
            Map.entry("ground.signal", Set.of("ground.walls")),
            Map.entry("ground.mail", Set.of("ground.outbox", "ground.audit", "ground.metrics")),
            Map.entry("ground.files", Set.of("ground.outbox")),
            Map.entry("ground.export", Set.of("ground.outbox", "ground.files")),
            Map.entry("ground.audit", Set.of("ground.walls")),
            Map.entry("ground.idempotency", Set.of("ground.outbox")),
            Map.entry("ground.personal", Set.of("ground.walls")),
            Map.entry("store.store", Set.of("ground.files")),
            Map.entry("store.team", Set.of("store.store")),
            Map.entry("store.support", Set.of("store.store")),
            Map.entry("store.legal", Set.of("store.store")),
            Map.entry("store.integration", Set.of("store.store")),
            Map.entry("store.views", Set.of()),
            Map.entry("catalog.category", Set.of()),
            Map.entry("catalog.input", Set.of()),
            Map.entry("catalog.product", Set.of("catalog.category", "catalog.input", "store.store")),
            Map.entry("catalog.moderation", Set.of("catalog.product", "store.store")),
            Map.entry("catalog.pricing", Set.of("catalog.input", "catalog.product")),
            Map.entry("catalog.bulk", Set.of("catalog.input", "catalog.product", "catalog.pricing")),
            Map.entry("catalog.productfiles", Set.of("catalog.category", "catalog.input")),
            Map.entry(
                    "catalog.transferfiles",
                    Set.of("catalog.productfiles", "catalog.product", "catalog.pricing", "stock.stock")),
            Map.entry("stock.stock", Set.of("catalog.product")),
            Map.entry("money.payment", Set.of()),
            Map.entry("money.stripe", Set.of("money.payment", "money.payout")),
            Map.entry("money.ledger", Set.of()),
            Map.entry("money.tax", Set.of("catalog.category", "store.store")),
            Map.entry("money.commission", Set.of("catalog.category", "catalog.product", "store.store")),
            Map.entry("money.settlement", Set.of("money.ledger", "money.commission", "money.tax", "money.payment")),
            Map.entry("money.chargeback", Set.of("orders.ordering", "money.payment", "money.settlement")),
            Map.entry("money.payout", Set.of("money.ledger", "money.payment", "store.store", "orders.view")),
            Map.entry("money.reconciliation", Set.of("money.payment", "money.chargeback", "money.payout")),
            Map.entry("selling.offer", Set.of("catalog.product", "catalog.pricing", "stock.stock")),
            Map.entry("selling.delivery", Set.of("store.store")),
            Map.entry("selling.promotion", Set.of("selling.offer")),
            Map.entry("selling.quote", Set.of("selling.offer", "selling.promotion", "selling.delivery", "money.tax")),
            Map.entry("selling.cart", Set.of("selling.offer", "selling.quote", "selling.delivery")),
            Map.entry("selling.fraud", Set.of()),
            Map.entry(
                    "selling.checkout",
                    Set.of(
                            "selling.cart",
                            "selling.quote",
                            "selling.fraud",
                            "stock.stock",
                            "money.payment",
                            "orders.ordering")),
            Map.entry("orders.costs", Set.of("money.tax")),
            Map.entry("orders.carrier", Set.of()),
            Map.entry("orders.deadline", Set.of()),
            Map.entry("orders.replacement", Set.of("orders.costs", "catalog.pricing", "stock.stock")),
            Map.entry("orders.view", Set.of("orders.costs", "orders.deadline", "money.settlement")),
            Map.entry(
                    "orders.ordering",
                    Set.of("orders.view", "orders.carrier", "orders.replacement", "selling.delivery", "store.legal")),
            Map.entry("orders.unpaid", Set.of("orders.ordering", "money.payment")),
            Map.entry("orders.inquiry", Set.of("orders.ordering")),
            Map.entry("discovery.vocabulary", Set.of()),
            Map.entry("discovery.meaning", Set.of("discovery.vocabulary")),
            Map.entry("discovery.search", Set.of("selling.offer", "discovery.meaning")),
            Map.entry("edges.session", Set.of("ground.walls")),
            Map.entry("edges.privacy", Set.of()));

    private FeatureGraph() {}

    /** All that a feature may name: what it uses, and what that stands on. */
    static Set<String> reach(String feature) {
        Set<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(FEATURES.getOrDefault(feature, Set.of()));
        if (!isGround(feature)) {
            next.addAll(
                    FEATURES.keySet().stream().filter(FeatureGraph::isGround).collect(Collectors.toSet()));
        }
        while (!next.isEmpty()) {
            String each = next.pop();
            if (reached.add(each)) {
                next.addAll(FEATURES.get(each));
            }
        }
        return reached;
    }

    private static boolean isGround(String feature) {
        return feature.startsWith("ground.");
    }
}
