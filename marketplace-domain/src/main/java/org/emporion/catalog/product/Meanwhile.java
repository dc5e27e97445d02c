package org.emporion.catalog.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.TenantId;

/** Says of a product that was changed while somebody was writing it: which fields differ, who changed it, and when. */
@Dependent
class Meanwhile {

    private final LastChange changes;
    private final StockCounts stock;

    @Inject
    Meanwhile(LastChange changes, StockCounts stock) {
        this.changes = changes;
        this.stock = stock;
    }

    Conflict conflict(TenantId tenant, ProductView present, List<FieldProblem> differing) {
        return LastChange.conflict("product", last(tenant, present), differing);
    }

    /** Who has changed the product or counted its stock last, and when. */
    Optional<LastChange.By> last(TenantId tenant, ProductView present) {
        List<UUID> variants =
                present.variants().stream().map(ProductView.Variant::id).toList();
        Optional<LastChange.By> written = changes.of(
                tenant,
                Stream.concat(Stream.of(present.id()), variants.stream())
                        .map(UUID::toString)
                        .toList());
        Instant at = written.map(LastChange.By::at).orElse(Instant.MIN);
        Optional<LastChange.By> moved =
                stock.lastMoved(tenant, variants).filter(each -> each.at().isAfter(at));
        return moved.or(() -> written);
    }
}
