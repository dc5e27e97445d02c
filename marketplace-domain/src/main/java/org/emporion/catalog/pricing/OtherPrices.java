package org.emporion.catalog.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.catalog.product.BulkProducts.Priced;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/** Finds what variants cost in other currencies than the main one of their store. */
@ApplicationScoped
public class OtherPrices {

    private final EntityManager em;

    @Inject
    OtherPrices(EntityManager em) {
        this.em = em;
    }

    /** Of a product, in the order of its variants and of the codes. */
    List<OtherPrice> of(TenantId store, UUID product) {
        return em
                .createQuery(
                        "select p from VariantPrice p where p.tenantId = :store and p.productId = :product"
                                + " order by p.currency, p.variantId",
                        VariantPrice.class)
                .setParameter("store", store.value())
                .setParameter("product", product)
                .getResultList()
                .stream()
                .map(VariantPrice::view)
                .toList();
    }

    /** Of all variants of these products, by variant in the order of the codes. */
    public Map<UUID, List<OtherPrice>> of(TenantId store, Collection<UUID> products) {
        return products.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select p from VariantPrice p where p.tenantId = :store and p.productId in :products"
                                        + " order by p.currency, p.variantId",
                                VariantPrice.class)
                        .setParameter("store", store.value())
                        .setParameter("products", products)
                        .getResultList()
                        .stream()
                        .map(VariantPrice::view)
                        .collect(Collectors.groupingBy(OtherPrice::variantId));
    }

    /** Those in which variants of the store have prices beside its main one, in the order of the codes. */
    public List<String> currencies(TenantId store) {
        return em.createQuery(
                        "select distinct p.currency from VariantPrice p where p.tenantId = :store order by p.currency",
                        String.class)
                .setParameter("store", store.value())
                .getResultList();
    }

    /** Of these variants, which are locked unless they are only looked at, by currency and variant. */
    public Held hold(TenantId store, Collection<UUID> variants, Collection<String> currencies) {
        return hold(store, "p.variantId", variants, currencies);
    }

    /** Of all variants of these products, which are locked, by currency and variant. */
    public Held holdOf(TenantId store, Collection<UUID> products, Collection<String> currencies) {
        return hold(store, "p.productId", products, currencies);
    }

    private Held hold(TenantId store, String field, Collection<UUID> ids, Collection<String> currencies) {
        Held held = new Held(store);
        if (!ids.isEmpty() && !currencies.isEmpty()) {
            em.createQuery(
                            "select p from VariantPrice p where p.tenantId = :store and p.currency in :currencies and "
                                    + field + " in :ids",
                            VariantPrice.class)
                    .setParameter("store", store.value())
                    .setParameter("currencies", currencies)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(each ->
                            held.prices.put(new Key(each.variant(), each.price().currency()), each));
        }
        return held;
    }

    private record Key(UUID variant, String currency) {}

    /** The prices of variants that nobody else may change until the transaction ends. */
    public final class Held {

        private final TenantId store;
        private final Map<Key, VariantPrice> prices = new HashMap<>();

        private Held(TenantId store) {
            this.store = store;
        }

        /** Null when it has none in that currency. */
        public Money price(UUID variant, String currency) {
            VariantPrice price = prices.get(new Key(variant, currency));
            return price == null ? null : price.price();
        }

        /** The price to compare with; null when there is none in that currency. */
        public Money compareAt(UUID variant, String currency) {
            VariantPrice price = prices.get(new Key(variant, currency));
            return price == null ? null : price.view().compareAt();
        }

        /** Whether that is another price than it had. */
        public boolean set(Priced variant, Money price, Optional<Money> compareAt) {
            VariantPrice present = prices.get(new Key(variant.variant(), price.currency()));
            if (present != null) {
                return present.become(price, compareAt);
            }
            VariantPrice added = new VariantPrice(store, variant, price, compareAt);
            em.persist(added);
            prices.put(new Key(variant.variant(), price.currency()), added);
            return true;
        }

        /** Whether it had one. */
        public boolean take(Priced variant, String currency) {
            VariantPrice present = prices.remove(new Key(variant.variant(), currency));
            if (present != null) {
                em.remove(present);
            }
            return present != null;
        }
    }
}
