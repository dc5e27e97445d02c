package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.product.BulkProducts;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantId;

/** Pictures that a file names by their address: noted down for a later job that fetches them. */
@Dependent
class ImportPictures {

    private static final int MOST = 50;
    private static final int LONGEST = 2_000;

    private final BulkProducts products;

    @Inject
    ImportPictures(BulkProducts products) {
        this.products = products;
    }

    /** Where a picture comes from, for which product. */
    record Source(UUID product, String url) {}

    /**
     * The pictures of some products.
     *
     * @param ids of all that have an address
     * @param added products that got one more
     */
    record Wanted(Map<Source, UUID> ids, Set<UUID> added) {

        UUID id(UUID product, String url) {
            return ids.get(new Source(product, url));
        }
    }

    /** Notes down those that are not there yet, and has those tried again that failed. */
    Wanted want(TenantId tenant, Map<UUID, List<ImportedProduct.Picture>> wanted) {
        Map<Source, UUID> ids = known(tenant, wanted.keySet());
        List<BulkProducts.Sourced> fresh = new ArrayList<>();
        Set<UUID> added = new HashSet<>();
        wanted.forEach((product, pictures) -> {
            int position = 0;
            for (ImportedProduct.Picture each : pictures) {
                position++;
                Source source = new Source(product, each.url());
                if (position <= MOST && each.url().length() <= LONGEST && !ids.containsKey(source)) {
                    UUID id = Ids.next();
                    ids.put(source, id);
                    added.add(product);
                    fresh.add(new BulkProducts.Sourced(id, product, position, each.alt(), each.url()));
                }
            }
        });
        products.addPictures(tenant, fresh);
        return new Wanted(ids, added);
    }

    /** Has those of the store that wait fetched, by a job of their own. */
    void fetch(TenantId tenant) {
        products.fetchPictures(tenant);
    }

    private Map<Source, UUID> known(TenantId tenant, Collection<UUID> of) {
        Map<Source, UUID> ids = new HashMap<>();
        products.retryPictures(tenant, of);
        products.pictures(tenant, of).forEach(each -> ids.put(new Source(each.product(), each.url()), each.id()));
        return ids;
    }
}
