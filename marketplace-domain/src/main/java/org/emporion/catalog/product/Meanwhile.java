package org.emporion.catalog.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.BasedOn;
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

    /**
     * The refusal of a change that was made from a state which has gone. It names what both have changed; when they have changed
     * different fields, those that are not any more as they were seen.
     *
     * @param differing the fields that the change would make another than they are; none for a change of the product's state
     */
    Conflict conflict(TenantId tenant, ProductView present, BasedOn seen, List<FieldProblem> differing) {
        List<FieldProblem> told = told(present, ProductVersion.changedSince(seen, present), differing);
        Set<String> columns =
                told.stream().map(each -> ProductField.column(each.field())).collect(Collectors.toSet());
        return LastChange.conflict("product", last(tenant, present, columns).or(() -> last(tenant, present)), told);
    }

    private static List<FieldProblem> told(ProductView present, Set<String> changed, List<FieldProblem> differing) {
        List<FieldProblem> both = differing.stream()
                .filter(each -> isAmong(changed, each.field()))
                .toList();
        if (!both.isEmpty()) {
            return both;
        }
        if (changed.isEmpty() && !differing.isEmpty()) {
            return differing;
        }
        return ProductField.of(present).stream()
                .filter(each ->
                        changed.isEmpty() ? each.name().equals(ProductField.STATUS) : isAmong(changed, each.name()))
                .map(ProductField::now)
                .toList();
    }

    /** A place like {@code variants[0].price} has changed as far as its list has. */
    private static boolean isAmong(Set<String> changed, String field) {
        String list = field.replaceFirst("\\[.*", "");
        boolean stock = field.endsWith(".onHand") || field.endsWith(".tracked");
        return !stock && changed.contains(list)
                || (stock || field.equals(ProductField.VARIANTS)) && changed.contains(ProductVersion.STOCK);
    }

    /** Who has changed any of these columns last, and when; what is on hand is changed by movements. */
    private Optional<LastChange.By> last(TenantId tenant, ProductView present, Set<String> columns) {
        List<UUID> variants =
                present.variants().stream().map(ProductView.Variant::id).toList();
        return latest(
                changes.ofColumns(tenant, subjects(present, variants), columns),
                columns.contains(ProductField.ON_HAND) ? stock.lastMoved(tenant, variants) : Optional.empty());
    }

    private static List<String> subjects(ProductView present, List<UUID> variants) {
        return Stream.concat(Stream.of(present.id()), variants.stream())
                .map(UUID::toString)
                .toList();
    }

    /** Who has changed the product or counted its stock last, and when. */
    Optional<LastChange.By> last(TenantId tenant, ProductView present) {
        List<UUID> variants =
                present.variants().stream().map(ProductView.Variant::id).toList();
        return latest(changes.of(tenant, subjects(present, variants)), stock.lastMoved(tenant, variants));
    }

    private static Optional<LastChange.By> latest(Optional<LastChange.By> written, Optional<LastChange.By> moved) {
        Instant at = written.map(LastChange.By::at).orElse(Instant.MIN);
        return moved.filter(each -> each.at().isAfter(at)).or(() -> written);
    }
}
