package org.emporion.catalog.transferfiles;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.catalog.product.StoredProduct;
import org.emporion.catalog.productfiles.CarriedFields;
import org.emporion.catalog.productfiles.ImportField;
import org.emporion.kernel.Money;

/**
 * What a variant becomes when a file is imported: the fields that the file carries are those of the file, all others stay.
 *
 * @param place where it stands among the rows of its product
 * @param before null when it is new
 */
record VariantMerge(int place, KnownVariant before, StoredProduct.Variant after) {

    /** The fields of a variant that is there, as it will be under that SKU. */
    static ProductDraft.Variant merged(
            CarriedFields carried, ProductDraft.Variant file, KnownVariant store, String sku, boolean optionsSaid) {
        Money price = carried.pick(ImportField.PRICE, file.price(), store.price());
        Money compareAt = carried.pick(ImportField.COMPARE_AT, file.compareAt(), store.compareAt());
        return new ProductDraft.Variant(
                sku,
                optionsSaid ? file.options() : store.options(),
                price,
                compareAt == null || compareAt.minor() <= price.minor() ? null : compareAt,
                carried.pick(ImportField.BARCODE, file.barcode(), store.barcode()),
                carried.pick(ImportField.COST, file.cost(), store.cost()),
                file.onHand(),
                file.tracked(),
                carried.pick(ImportField.WEIGHT, file.weightGrams(), store.weightGrams()));
    }

    boolean isNew() {
        return before == null;
    }

    UUID id() {
        return after.id();
    }

    /** What of it will not be as it was. */
    Set<ImportField> changes() {
        Set<ImportField> changes = EnumSet.noneOf(ImportField.class);
        ProductDraft.Variant draft = after.draft();
        note(changes, ImportField.SKU, before.sku(), draft.sku());
        note(changes, ImportField.OPTIONS, before.options(), draft.options());
        note(changes, ImportField.PRICE, before.price(), draft.price());
        note(changes, ImportField.COMPARE_AT, before.compareAt(), draft.compareAt());
        note(changes, ImportField.BARCODE, before.barcode(), draft.barcode());
        note(changes, ImportField.COST, before.cost(), draft.cost());
        note(changes, ImportField.WEIGHT, before.weightGrams(), draft.weightGrams());
        note(
                changes,
                ImportField.PICTURES,
                before.picture(),
                after.picture() == null ? before.picture() : after.picture());
        return changes;
    }

    /** Whether its row has to be written, be it for its place among the others only. */
    boolean isToBeWritten() {
        return !changes().isEmpty() || before.position() != after.position() || movesFileSku();
    }

    boolean movesSku() {
        return !before.sku().equals(after.draft().sku());
    }

    boolean movesFileSku() {
        return !Objects.equals(before == null ? null : before.fileSku(), after.fileSku());
    }

    /** Whether the stock that a file names is taken: of one that is there if so wanted, and never of a bundle, whose parts have it. */
    boolean isCounted(boolean wanted) {
        return isNew() || wanted && !before.bundle();
    }

    /** Whether a file names a stock that is not taken, as it is a bundle. */
    boolean isCountedInVain(boolean wanted) {
        Long named = after.draft().onHand();
        return wanted && !isCounted(true) && named != null && named > 0;
    }

    /** What a count of its stock changes. */
    Set<ImportField> stockChanges() {
        Set<ImportField> changes = EnumSet.noneOf(ImportField.class);
        ProductDraft.Variant draft = after.draft();
        note(changes, ImportField.STOCK, before.onHand(), draft.onHand() == null ? before.onHand() : draft.onHand());
        note(
                changes,
                ImportField.TRACKED,
                before.tracked(),
                draft.tracked() == null ? before.tracked() : draft.tracked());
        return changes;
    }

    VariantMerge shownBy(UUID picture) {
        return new VariantMerge(place, before, after.shownBy(picture));
    }

    static void note(Set<ImportField> changes, ImportField field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(field);
        }
    }
}
