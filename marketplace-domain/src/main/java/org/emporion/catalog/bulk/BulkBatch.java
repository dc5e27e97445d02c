package org.emporion.catalog.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.product.BulkProducts;
import org.emporion.catalog.product.BulkProducts.Held;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.Failure;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.TenantId;

/** Some products of a bulk change, which are locked, changed and noted in one transaction. */
@Dependent
class BulkBatch {

    static final FieldProblem GONE = reason(new NotFound("product"));
    private static final FieldProblem NOT_STORED =
            new FieldProblem("", "REFUSED", "It could not be stored. Please change it by itself.");

    private final BulkProducts products;
    private final BulkAspects aspects;
    private final ListingQueue listings;
    private final BulkPreviews previews;

    @Inject
    BulkBatch(BulkProducts products, BulkAspects aspects, ListingQueue listings, BulkPreviews previews) {
        this.products = products;
        this.aspects = aspects;
        this.listings = listings;
        this.previews = previews;
    }

    /** What would become of these products; nothing does. */
    BulkPreview preview(TenantId store, BulkAim aim, Collection<UUID> of) {
        return previews.of(store, aim, of);
    }

    /** Changes each of them, or gives it back; what cannot be is noted with its reason. */
    void work(BulkChange change, List<BulkItem> items) {
        Map<UUID, Held> held = hold(change, items);
        BulkValues values = aspects.open(change, held.values());
        List<UUID> seen = new ArrayList<>();
        for (BulkItem item : items) {
            Held product = held.get(item.product());
            boolean written = change.isUndoing()
                    ? giveBack(change, item, product, values)
                    : change(item, product, values, change.aim());
            if (written && values.showInSearch() && product.wasOnSale()) {
                seen.add(product.id());
            }
        }
        values.finish();
        change.count(items);
        listings.changed(change.tenant(), products.withBundles(change.tenant(), seen));
    }

    /** They stay as they are, since the database takes none of them as it would be. */
    void refuse(BulkChange change, List<BulkItem> items) {
        for (BulkItem item : items) {
            if (change.isUndoing()) {
                item.leave(null, NOT_STORED);
            } else {
                item.refuse(null, NOT_STORED);
            }
        }
        change.count(items);
    }

    /** Those that were deleted and not touched since then go for good, unless orders name them. */
    void clear(BulkChange change, List<BulkItem> items) {
        List<Held> gone = hold(change, items).values().stream()
                .filter(each -> each.status() == ProductStatus.ARCHIVED)
                .filter(each -> !each.updatedAt().isAfter(change.endedAt()))
                .toList();
        List<UUID> seen = gone.stream().filter(Held::wasOnSale).map(Held::id).toList();
        products.removeUnboughtProducts(
                change.tenant(), gone.stream().map(Held::id).toList());
        listings.changed(change.tenant(), seen);
    }

    private Map<UUID, Held> hold(BulkChange change, List<BulkItem> items) {
        return products.hold(
                change.tenant(), items.stream().map(BulkItem::product).toList());
    }

    private static boolean change(BulkItem item, Held product, BulkValues values, BulkAim aim) {
        if (product == null) {
            item.refuse(null, GONE);
            return false;
        }
        try {
            Map<String, String> present = values.of(product);
            Map<String, String> wanted = aim.wanted(present);
            boolean other = !wanted.equals(present);
            if (other) {
                values.write(product, wanted);
            }
            item.change(present, wanted);
            return other;
        } catch (Failure refused) {
            item.refuse(product.title(), reason(refused));
            return false;
        }
    }

    private static boolean giveBack(BulkChange change, BulkItem item, Held product, BulkValues values) {
        if (product == null) {
            item.leave(null, GONE);
            return false;
        }
        try {
            Map<String, String> present = values.of(product);
            Map<String, String> former = item.former(present, change.givesBackAnyway());
            if (!former.isEmpty()) {
                values.write(product, former);
            }
            if (item.isOvertaken(former)) {
                item.leave(product.title(), item.overtaken(present, values::words));
            } else {
                item.giveBack();
            }
            return !former.isEmpty();
        } catch (Failure refused) {
            item.leave(product.title(), reason(refused));
            return false;
        }
    }

    static FieldProblem reason(Failure failure) {
        return failure.fields().isEmpty()
                ? new FieldProblem("", failure.code(), failure.getMessage())
                : failure.fields().get(0);
    }
}
