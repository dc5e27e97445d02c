package org.emporion.catalog.productfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.kernel.Money;

/**
 * A product as a file has it, checked as far as that goes without looking into the store.
 *
 * @param endRow how many data rows of the file are done with it
 * @param handle what the file calls it, letter by letter
 * @param slug the address that a new product of that handle would like to have
 * @param carried which fields the file says something about
 * @param draft null when it was rejected; then the notes say why
 * @param type what the file calls it: its type, or the path of its category; null when it says neither
 * @param categoryKnown false when its type is none of ours, or only some words of it, so that a category chosen by hand stays
 * @param published what the file says, or null when it says nothing
 * @param pictures addresses and texts in their order
 * @param rows where each variant of the draft stands in the file
 */
public record ImportedProduct(
        long line,
        long endRow,
        String handle,
        String slug,
        CarriedFields carried,
        ProductDraft draft,
        String type,
        boolean categoryKnown,
        Boolean published,
        List<Picture> pictures,
        List<Row> rows,
        List<ImportNote> notes) {

    /** The fields that the file says something about in the row of a variant. */
    public CarriedFields carriedIn(int place) {
        CarriedFields carriedThere = carried;
        for (ImportField each : rows.get(place).leftOut()) {
            carriedThere = carriedThere.without(each);
        }
        return carriedThere;
    }

    public boolean isRejected() {
        return draft == null;
    }

    /** The same with notes of its own, so that an attempt that fails leaves none behind. */
    public ImportedProduct afresh() {
        return new ImportedProduct(
                line,
                endRow,
                handle,
                slug,
                carried,
                draft,
                type,
                categoryKnown,
                published,
                pictures,
                rows,
                new ArrayList<>(notes));
    }

    /** The same, kept out because the database would not have it. */
    public ImportedProduct refused() {
        return keptOut("REFUSED", "This product clashes with another one of the store.");
    }

    /** The same, kept out because further up there are other rows of it. */
    public ImportedProduct apart() {
        return keptOut(
                "ROWS_APART",
                "Other rows with this handle stand further up in the file. The rows of one product must follow each other,"
                        + " so these were left out; sort the file by handle and import it again.");
    }

    private ImportedProduct keptOut(String code, String detail) {
        List<ImportNote> told = new ArrayList<>(
                notes.stream().filter(each -> each.handle() == null).toList());
        told.add(ImportNote.error(line, handle, null, code, detail));
        return new ImportedProduct(
                line, endRow, handle, slug, carried, null, type, categoryKnown, published, List.of(), rows, told);
    }

    public void warn(long at, String field, String code, String detail) {
        notes.add(ImportNote.warning(at, handle, field, code, detail));
    }

    /** Where a picture can be fetched. */
    public record Picture(String url, String alt) {}

    /**
     * The row of a variant.
     *
     * @param sku as the file gives it; null when it gives none
     * @param picture the address of the picture that shows it; null when the file names none
     * @param leftOut what the row was meant to say but a spreadsheet has spoiled, so that what the store has stays
     * @param prices by currency, in those beside the main one of which the row says something
     */
    public record Row(long line, String sku, String picture, Set<ImportField> leftOut, Map<String, OtherPrice> prices) {

        public Optional<String> givenSku() {
            return Optional.ofNullable(sku);
        }
    }

    /**
     * What a row says of the price in a currency beside the main one.
     *
     * @param price or that it is not sold in it; null when the file does not say
     * @param compareAt the price to compare with, or that there is none; null when the file does not say
     */
    public record OtherPrice(Optional<Money> price, Optional<Money> compareAt) {}
}
