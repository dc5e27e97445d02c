package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.catalog.productfiles.ImportField;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.kernel.TenantId;

/** Writes some hundred products of a file at once: a fixed number of statements, however many they are. */
@Dependent
class ImportWriter {

    private final KnownProducts known;
    private final ImportedRows rows;
    private final ImportPictures pictures;
    private final ImportStock stock;
    private final Clock clock;

    @Inject
    ImportWriter(KnownProducts known, ImportedRows rows, ImportPictures pictures, ImportStock stock, Clock clock) {
        this.known = known;
        this.rows = rows;
        this.pictures = pictures;
        this.stock = stock;
        this.clock = clock;
    }

    /** How an import is to be done: which one, for whom, told as what, with stock or without, on sale or not. */
    record Manner(UUID job, String who, String reason, boolean updateStock, boolean storeIsOpen, boolean asDrafts) {

        /** Whether what the file publishes goes on sale now. */
        boolean publishes() {
            return storeIsOpen && !asDrafts;
        }

        /** Whether it goes on sale when the store opens. */
        boolean prepares() {
            return !storeIsOpen && !asDrafts;
        }
    }

    /** Writes products with different handles; the rejected ones among them are only counted. */
    ImportOutcome write(TenantId tenant, Manner manner, List<ImportedProduct> chunk) {
        List<ImportedProduct> sound =
                chunk.stream().filter(each -> !each.isRejected()).toList();
        Map<String, UUID> owners = known.owners(
                tenant,
                sound.stream().flatMap(each -> each.draft().skus().stream()).toList());
        List<KnownProduct> found = known.lock(
                tenant,
                ImportTargets.handles(sound),
                sound.stream().map(ImportedProduct::slug).toList());
        Set<String> met = met(found, manner.job());
        List<ImportedProduct> told = chunk.stream()
                .map(each -> !each.isRejected() && met.contains(each.handle()) ? each.apart() : each.afresh())
                .toList();
        List<ImportedProduct> taken =
                told.stream().filter(each -> !each.isRejected()).toList();
        ImportPlan plan = plan(tenant, manner, taken, new ImportTargets(found, owners), owners);
        return outcome(told, save(tenant, manner, plan.products()));
    }

    /** Where the store has put the products of each type that files gave them. */
    Map<String, String> categoriesOfTypes(TenantId tenant) {
        return rows.categoriesOfTypes(tenant);
    }

    /** All of a file is written: the pictures that it named are fetched from now on, by a job of their own. */
    void finish(TenantId tenant) {
        pictures.fetch(tenant);
    }

    /** The handles of which this import has taken in other rows before. */
    private static Set<String> met(List<KnownProduct> found, UUID job) {
        return found.stream()
                .filter(each -> job.equals(each.job()))
                .map(KnownProduct::handle)
                .collect(Collectors.toSet());
    }

    private ImportPlan plan(
            TenantId tenant,
            Manner manner,
            List<ImportedProduct> taken,
            ImportTargets targets,
            Map<String, UUID> owners) {
        targets.assign(taken, slugs -> known.takenSlugs(tenant, slugs));
        List<UUID> there = taken.stream()
                .map(targets::of)
                .filter(each -> each != null)
                .map(KnownProduct::id)
                .toList();
        Map<UUID, List<KnownVariant>> variants =
                known.variants(tenant, there).stream().collect(Collectors.groupingBy(KnownVariant::product));
        variants.values().forEach(some -> some.forEach(each -> owners.put(each.sku(), each.product())));
        ImportPlan plan = new ImportPlan(
                new ImportPlan.Known(targets, variants, owners, sku -> known.skusLike(tenant, sku)),
                manner,
                clock.instant());
        taken.forEach(plan::add);
        return plan;
    }

    private List<ProductMerge> save(TenantId tenant, Manner manner, List<ProductMerge> planned) {
        rows.insertProducts(tenant, manner.job(), planned);
        List<ProductMerge> merges = shown(tenant, planned);
        rows.removeMisfits(
                tenant, merges.stream().flatMap(each -> each.misfits().stream()).toList());
        rows.writeVariants(
                tenant,
                merges.stream().flatMap(each -> each.variants().stream()).toList());
        rows.writePrices(tenant, merges);
        stock.count(tenant, manner, merges);
        rows.updateProducts(tenant, manner.job(), merges);
        rows.noteTypes(tenant, merges);
        rows.changed(tenant, merges);
        return merges;
    }

    /** The same with the pictures that their variants are shown by, as far as the file carries pictures. */
    private List<ProductMerge> shown(TenantId tenant, List<ProductMerge> planned) {
        Map<UUID, List<ImportedProduct.Picture>> wanted = new HashMap<>();
        planned.stream()
                .filter(each -> each.source().carried().has(ImportField.PICTURES))
                .forEach(each -> wanted.put(each.id(), each.source().pictures()));
        ImportPictures.Wanted named = pictures.want(tenant, wanted);
        return planned.stream().map(each -> each.shownBy(named)).toList();
    }

    private static ImportOutcome outcome(Collection<ImportedProduct> told, List<ProductMerge> merges) {
        int added = (int) merges.stream().filter(ProductMerge::isNew).count();
        Map<ImportField, Integer> changes = new HashMap<>();
        merges.forEach(each -> each.allChanges().forEach(field -> changes.merge(field, 1, Integer::sum)));
        return new ImportOutcome(
                added,
                merges.size() - added,
                (int) told.stream().filter(ImportedProduct::isRejected).count(),
                changes,
                told.stream().flatMap(each -> each.notes().stream()).toList());
    }
}
