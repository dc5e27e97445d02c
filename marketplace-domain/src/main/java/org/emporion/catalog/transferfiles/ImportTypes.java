package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;

/**
 * The types of imported products of the own store that led to no category. Once their products are moved to one, later files
 * put new products of the type there by themselves.
 */
@ApplicationScoped
@Transactional
@InTenant
public class ImportTypes {

    private static final int MOST_PRODUCTS = 10_000;

    private final ImportedTypes types;

    @Inject
    ImportTypes(ImportedTypes types) {
        this.types = types;
    }

    /** The most frequent first. */
    public List<ImportedType> withoutCategory(Seat seat, int most) {
        seat.mustRead(Scope.CATALOG);
        return types.withoutCategory(seat.tenant(), most);
    }

    /** The products of a type that have no category, to be moved to one; at most 10,000. */
    public List<UUID> products(Seat seat, String key) {
        seat.mustWrite(Scope.CATALOG);
        return types.products(seat.tenant(), key, MOST_PRODUCTS);
    }
}
