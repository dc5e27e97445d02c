package org.emporion.catalog.product;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Money;

/** A product that was locked for those who change many of them. */
final class HeldProduct implements BulkProducts.Held {

    private final Product product;
    private final Publications publications;
    private final Clock clock;

    HeldProduct(Product product, Publications publications, Clock clock) {
        this.product = product;
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    public UUID id() {
        return product.id();
    }

    @Override
    public String title() {
        return product.stored().draft().title();
    }

    @Override
    public String category() {
        return product.stored().draft().category();
    }

    @Override
    public ProductStatus status() {
        return product.stored().status();
    }

    @Override
    public Instant updatedAt() {
        return product.updatedAt();
    }

    @Override
    public boolean wasOnSale() {
        return product.wasOnSale();
    }

    @Override
    public Map<UUID, Money> prices() {
        Map<UUID, Money> prices = new LinkedHashMap<>();
        product.variants().forEach(each -> prices.put(each.id(), each.priced().price()));
        return prices;
    }

    @Override
    public void classify(String category) {
        product.classify(category, clock.instant());
    }

    /** The lowest first: what may have no price refuses before any other has changed. */
    @Override
    public void reprice(Map<UUID, Money> prices) {
        product.variants().stream()
                .filter(each -> prices.containsKey(each.id()))
                .sorted(Comparator.comparing(each -> prices.get(each.id())))
                .forEach(each -> each.reprice(prices.get(each.id()), null, clock.instant()));
    }

    @Override
    public void touch() {
        product.touch(clock.instant());
    }

    @Override
    public void become(ProductStatus status) {
        switch (status) {
            case PUBLISHED -> publish();
            case DRAFT -> product.unpublish(clock.instant());
            case ARCHIVED -> product.archive(clock.instant());
        }
    }

    private void publish() {
        boolean already = product.isOnSale();
        product.publish(clock.instant());
        publications.count(already ? 0 : 1);
    }
}
