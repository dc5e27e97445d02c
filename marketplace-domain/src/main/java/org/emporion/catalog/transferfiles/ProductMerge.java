package org.emporion.catalog.transferfiles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.StoredProduct;
import org.emporion.catalog.productfiles.CarriedFields;
import org.emporion.catalog.productfiles.CategoryMatcher;
import org.emporion.catalog.productfiles.ImportField;
import org.emporion.catalog.productfiles.ImportedProduct;

/**
 * What a product becomes when a file is imported: the fields that the file carries are those of the file, all others stay.
 *
 * @param source the product of the file
 * @param before null when it is new
 * @param variants those that the file names
 * @param misfits variants that the options of the file leave no place for
 * @param changes what of a product that is there will not be as it was
 */
record ProductMerge(
        ImportedProduct source,
        KnownProduct before,
        StoredProduct after,
        List<VariantMerge> variants,
        List<UUID> misfits,
        Set<ImportField> changes) {

    static final String TAGS = "tags";

    boolean isNew() {
        return before == null;
    }

    UUID id() {
        return after.id();
    }

    /** Whether buyers see it or saw it. */
    boolean isSeen() {
        return after.publishedAt() != null;
    }

    /** What it becomes, and that this import met it. */
    StoredProduct metBy(UUID job) {
        return new StoredProduct(
                after.id(),
                after.slug(),
                after.draft(),
                after.status(),
                after.publishedAt(),
                source.handle(),
                job,
                after.whenOpen());
    }

    boolean isToBeWritten() {
        return !changes.isEmpty() || variants.stream().anyMatch(each -> each.isNew() || each.isToBeWritten());
    }

    /** The same with the pictures that its variants are shown by. */
    ProductMerge shownBy(ImportPictures.Wanted pictures) {
        if (!isNew() && pictures.added().contains(id())) {
            changes.add(ImportField.PICTURES);
        }
        List<VariantMerge> shown = variants.stream()
                .map(each -> each.shownBy(
                        pictures.id(id(), source.rows().get(each.place()).picture())))
                .toList();
        return new ProductMerge(source, before, after, shown, misfits, changes);
    }

    /** What of it and its variants is not as it was; nothing for a product that is new. */
    Set<ImportField> allChanges() {
        Set<ImportField> all = EnumSet.noneOf(ImportField.class);
        if (!isNew()) {
            all.addAll(changes);
            variants.forEach(each -> all.addAll(each.isNew() ? Set.of(ImportField.VARIANTS) : each.changes()));
        }
        return all;
    }

    /** The fields of a product that is there, in that category and with these options and variants. */
    static ProductDraft merged(
            ImportedProduct file, KnownProduct store, List<Option> options, List<ProductDraft.Variant> variants) {
        CarriedFields carried = file.carried();
        ProductDraft draft = file.draft();
        return new ProductDraft(
                carried.pick(ImportField.TITLE, draft.title(), store.title()),
                draft.slug(),
                carried.pick(ImportField.DESCRIPTION, draft.description(), store.description()),
                carried.pick(ImportField.BRAND, draft.brand(), store.brand()),
                category(file, store),
                carried.pick(ImportField.TAX_CLASS, draft.taxClass(), store.taxClass()),
                carried.pick(ImportField.TAGS, withTagsOf(draft.attributes(), store.attributes()), store.attributes()),
                options,
                variants);
    }

    /** What was only guessed moves nothing but what has no category yet. */
    private static String category(ImportedProduct file, KnownProduct store) {
        boolean moves = file.categoryKnown() || CategoryMatcher.OTHER.equals(store.category());
        return moves ? file.draft().category() : store.category();
    }

    /** The format knows no facts but the tags, so all others stay. */
    private static List<Attribute> withTagsOf(List<Attribute> file, List<Attribute> store) {
        List<Attribute> tags =
                file.stream().filter(each -> TAGS.equals(each.code())).toList();
        List<Attribute> merged = new ArrayList<>();
        boolean placed = false;
        for (Attribute each : store) {
            boolean here = TAGS.equals(each.code());
            merged.addAll(here && placed ? List.of() : here ? tags : List.of(each));
            placed |= here;
        }
        merged.addAll(placed ? List.of() : tags);
        return merged;
    }

    /** What the product itself changes; its variants know of theirs. */
    static Set<ImportField> changes(KnownProduct before, ProductDraft after, ProductStatus status, boolean whenOpen) {
        Set<ImportField> changes = EnumSet.noneOf(ImportField.class);
        VariantMerge.note(changes, ImportField.TITLE, before.title(), after.title());
        VariantMerge.note(changes, ImportField.DESCRIPTION, before.description(), after.description());
        VariantMerge.note(changes, ImportField.BRAND, before.brand(), after.brand());
        VariantMerge.note(changes, ImportField.CATEGORY, before.category(), after.category());
        VariantMerge.note(changes, ImportField.TAX_CLASS, before.taxClass(), after.taxClass());
        VariantMerge.note(changes, ImportField.TAGS, before.attributes(), after.attributes());
        VariantMerge.note(changes, ImportField.OPTIONS, before.options(), after.options());
        VariantMerge.note(changes, ImportField.STATUS, before.status(), status);
        VariantMerge.note(changes, ImportField.STATUS, before.whenOpen(), whenOpen);
        return changes;
    }

    /** When it was first on sale; now when it goes on sale for the first time. */
    static Instant publishedAt(KnownProduct before, ProductStatus status, Instant now) {
        if (before != null && before.publishedAt() != null) {
            return before.publishedAt();
        }
        return status == ProductStatus.PUBLISHED ? now : null;
    }
}
