package org.emporion.catalog.productfiles;

import java.util.EnumSet;
import java.util.Set;

/**
 * The fields that a file carries of a product, because it has their columns. An import writes these, an empty cell clearing
 * what is there, and leaves all others as they are.
 *
 * @param options how many options of a variant the file has columns for
 */
public record CarriedFields(Set<ImportField> fields, int options) {

    public CarriedFields {
        fields = Set.copyOf(fields);
    }

    /** What the columns of a Shopify file carry. */
    static CarriedFields of(Set<FileColumn> columns) {
        Set<ImportField> fields = EnumSet.noneOf(ImportField.class);
        columns.forEach(column -> column.field().ifPresent(fields::add));
        return new CarriedFields(fields, (int)
                ShopifyColumn.OPTION_NAMES.stream().filter(columns::contains).count());
    }

    public boolean has(ImportField field) {
        return fields.contains(field);
    }

    public CarriedFields without(ImportField field) {
        Set<ImportField> others = EnumSet.noneOf(ImportField.class);
        fields.stream().filter(each -> each != field).forEach(others::add);
        return new CarriedFields(others, options);
    }

    /** What the field becomes: what the file says when it carries it, otherwise what the store has. */
    public <T> T pick(ImportField field, T inFile, T inStore) {
        return has(field) ? inFile : inStore;
    }
}
