package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.category.CategoryView;
import org.emporion.catalog.input.ProductChange;
import org.emporion.catalog.input.ProductInput;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreName;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Neighbours;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.SqlFailed;

/** What a seller does with the products of the own store. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerCatalog {

    private final ProductRepository products;
    private final ProductReading reading;
    private final ProductRows rows;
    private final ProductSaving saving;
    private final ListingQueue listings;
    private final Meanwhile meanwhile;

    @Inject
    SellerCatalog(
            ProductRepository products,
            ProductReading reading,
            ProductRows rows,
            ProductSaving saving,
            ListingQueue listings,
            Meanwhile meanwhile) {
        this.products = products;
        this.reading = reading;
        this.rows = rows;
        this.saving = saving;
        this.listings = listings;
        this.meanwhile = meanwhile;
    }

    public Page<ProductQuery.Row> list(Seat seat, ProductQuery query, Page.Request page) {
        seat.mustRead(Scope.CATALOG);
        return rows.list(seat.tenant(), query.in(seat.zone()), page);
    }

    /**
     * The next of the store's products in a lasting order, the latest taken in first.
     *
     * @param after the last one that is known; null begins
     */
    public List<ProductQuery.Row> next(Seat seat, ProductQuery query, UUID after, int most) {
        seat.mustRead(Scope.CATALOG);
        return rows.after(seat.tenant(), query.in(seat.zone()), after, most);
    }

    /** Whether the store has any product at all. */
    public boolean hasAny(Seat seat) {
        seat.mustRead(Scope.CATALOG);
        return reading.isAny(seat.tenant());
    }

    /**
     * How many of the store's products have a variant of which no weight is known, archived ones apart: by weight they are
     * sent as if they weighed nothing.
     */
    public long unweighed(Seat seat) {
        seat.mustRead(Scope.CATALOG);
        return reading.unweighed(seat.tenant());
    }

    /** What these of the store's products are called, by id; what the store has not is left out. */
    public Map<UUID, String> titles(Seat seat, Collection<UUID> products) {
        seat.mustRead(Scope.CATALOG);
        return reading.titles(seat.tenant(), products);
    }

    /** What stands before and after a product in a list of them. */
    public Neighbours neighbours(Seat seat, ProductQuery query, Neighbours.Place place) {
        seat.mustRead(Scope.CATALOG);
        return rows.neighbours(seat.tenant(), query.in(seat.zone()), place);
    }

    /** The categories that a product can stand in, parents before children. */
    public Collection<CategoryView> categories(Seat seat) {
        seat.mustRead(Scope.CATALOG);
        return reading.categories();
    }

    public ProductView get(Seat seat, UUID id) {
        seat.mustRead(Scope.CATALOG);
        return view(seat, id);
    }

    /** Who has changed a product last, and when. */
    public Optional<LastChange.By> lastChange(Seat seat, UUID id) {
        seat.mustRead(Scope.CATALOG);
        return meanwhile.last(seat.tenant(), view(seat, id));
    }

    /**
     * Takes a new product in, as a draft.
     *
     * @throws RuleViolated naming every bad field
     */
    public ProductView create(Seat seat, ProductInput input) {
        seat.mustWrite(Scope.CATALOG);
        return view(seat, once(() -> saving.create(seat, input)));
    }

    /**
     * Changes what is named of a product; the rest, stock among it, stays as it is, whoever changes it meanwhile.
     *
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE naming the fields that differ, when that state has gone
     * @throws RuleViolated naming every bad field at once
     */
    public ProductView change(Seat seat, UUID id, ProductChange change, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        Product product = products.lock(seat.tenant(), id);
        saving.lock(product, change.setsStock());
        ProductView present = view(seat, id);
        ProductPatch patch = new ProductPatch(present, change);
        BasedOn seen = base.and(BasedOn.version(change.version()));
        boolean fresh = ProductVersion.isBase(present.version(), seen, change.setsStock() || patch.dropsVariants());
        if (!fresh && !patch.differing().isEmpty()) {
            throw meanwhile.conflict(seat.tenant(), present, seen, patch.differing());
        }
        once(() -> {
            saving.replace(seat, product, patch);
            return id;
        });
        ProductView changed = view(seat, id);
        if (!changed.version().equals(present.version())) {
            raiseIfSeen(product);
        }
        return changed;
    }

    /**
     * Takes a product out for good; one that was ever bought is archived instead, because orders name it.
     *
     * @return whether it is archived
     */
    public boolean delete(Seat seat, UUID id, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        Product product = products.lock(seat.tenant(), id);
        mustBe(seat, id, base);
        boolean archived = saving.remove(product);
        raiseIfSeen(product);
        return archived;
    }

    /**
     * Puts a product on sale.
     *
     * @throws Conflict STORE_NOT_ACTIVE while the store may not sell
     * @throws RuleViolated PRICE_MISSING when a variant has no price above zero
     */
    public ProductView publish(Seat seat, UUID id, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        if (seat.storeStatus() != StoreStatus.ACTIVE) {
            throw new Conflict(
                    "STORE_NOT_ACTIVE",
                    "Products can be published once the store is open. PUT /products/{id} with publishWhenOpen: true"
                            + " has this one put on sale then.");
        }
        Product product = products.lock(seat.tenant(), id);
        mustBe(seat, id, base);
        saving.publish(product);
        raiseIfSeen(product);
        return view(seat, id);
    }

    /**
     * Puts a product on sale as soon as the store may sell, which is at once when it may.
     *
     * @throws RuleViolated PRICE_MISSING when a variant has no price above zero
     */
    public ProductView publishWhenOpen(Seat seat, UUID id, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        if (seat.storeStatus() == StoreStatus.ACTIVE) {
            return publish(seat, id, base);
        }
        Product product = products.lock(seat.tenant(), id);
        mustBe(seat, id, base);
        saving.publishWhenOpen(product);
        return view(seat, id);
    }

    /** Takes a product off sale, or an archived one back among the drafts. */
    public ProductView unpublish(Seat seat, UUID id, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        Product product = products.lock(seat.tenant(), id);
        mustBe(seat, id, base);
        saving.unpublish(product);
        raiseIfSeen(product);
        return view(seat, id);
    }

    private void mustBe(Seat seat, UUID id, BasedOn base) {
        ProductView present = view(seat, id);
        if (!ProductVersion.isBase(present.version(), base, false)) {
            throw meanwhile.conflict(seat.tenant(), present, base, List.of());
        }
    }

    /** What was never on sale is not in the search index; bundles are on sale with what they are made of. */
    private void raiseIfSeen(Product product) {
        if (product.wasOnSale()) {
            listings.changed(
                    product.tenant(), products.bundles().withThoseMadeOf(product.tenant(), List.of(product.id())));
        }
    }

    private ProductView view(Seat seat, UUID id) {
        StoreName store = new StoreName(seat.storeSlug(), seat.storeName());
        return reading.product(seat.tenant(), store, id).orElseThrow(() -> new NotFound("product"));
    }

    /** Two writers may take the same slug or SKU at the same moment; the later one is told. */
    private static UUID once(Saving work) {
        try {
            return work.save();
        } catch (SqlFailed failed) {
            if (failed.isDuplicate()) {
                throw new Conflict("TAKEN", "The slug or a SKU was taken in this very moment. Please try again.");
            }
            throw failed;
        }
    }

    private interface Saving {
        UUID save();
    }
}
