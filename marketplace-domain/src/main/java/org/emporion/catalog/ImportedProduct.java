package org.emporion.catalog;

import java.util.List;
import java.util.Map;

/**
 * A product as a file has it, checked as far as that goes without looking into the store.
 *
 * @param endRow how many data rows of the file are done with it
 * @param draft null when it was rejected; then the notes say why
 * @param categoryKnown false when its type is none of ours, so that a category chosen by hand stays
 * @param published what the file says, or null when it says nothing
 * @param pictures addresses and texts in their order
 * @param shown the address of the picture of a variant, by the variant's place
 * @param lines where each variant stands in the file
 */
record ImportedProduct(
        long line,
        long endRow,
        String handle,
        String slug,
        ProductDraft draft,
        boolean categoryKnown,
        Boolean published,
        List<Picture> pictures,
        Map<Integer, String> shown,
        List<Long> lines,
        List<ImportNote> notes) {

    boolean isRejected() {
        return draft == null;
    }

    /** The same, kept out because the database would not have it. */
    ImportedProduct refused() {
        List<ImportNote> told = List.of(
                ImportNote.error(line, handle, null, "REFUSED", "This product clashes with another one of the store."));
        return new ImportedProduct(
                line, endRow, handle, slug, null, categoryKnown, published, List.of(), Map.of(), lines, told);
    }

    /** Where a picture can be fetched. */
    record Picture(String url, String alt) {}
}
