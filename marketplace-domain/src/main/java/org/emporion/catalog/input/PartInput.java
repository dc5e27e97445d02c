package org.emporion.catalog.input;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a bundle has in it, as a seller writes it.
 *
 * @param sku of another variant of the store
 * @param quantity how many units of it are in one bundle, from 1 to 99; 1 when missing
 */
public record PartInput(String sku, Long quantity) {

    public PartInput {
        quantity = quantity == null ? 1 : quantity;
    }

    /** All of them in words, for example "CUP-1 × 2, TEA-1 × 1". */
    public static String written(List<PartInput> parts) {
        return parts.stream().map(each -> each.sku() + " × " + each.quantity()).collect(Collectors.joining(", "));
    }
}
