package org.emporion.catalog.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Problems;

/** What a bundle may be made of, as far as that needs no look into the store: some other SKUs, each once, and not itself. */
final class PartRules {

    private static final int MOST = 20;
    private static final int MOST_UNITS = 99;

    private PartRules() {}

    /** @param at the field, for example variants[0].parts; null parts say nothing */
    static List<PartInput> read(List<PartInput> parts, String own, String at, Problems problems) {
        if (parts == null) {
            return null;
        }
        problems.require(parts.size() <= MOST, at, "TOO_MANY", "A bundle has at most " + MOST + " parts.");
        Set<String> seen = new HashSet<>();
        List<PartInput> read = new ArrayList<>();
        for (int i = 0; i < Math.min(parts.size(), MOST); i++) {
            String place = at + "[" + i + "]";
            PartInput each = parts.get(i);
            String sku = each == null ? "" : PlainText.code(each.sku());
            problems.require(!sku.isEmpty(), place + ".sku", "REQUIRED", "Name the SKU of the part.");
            problems.require(
                    sku.isEmpty() || seen.add(sku),
                    place + ".sku",
                    "DUPLICATE",
                    "The SKU \"" + sku + "\" is there twice.");
            problems.require(
                    sku.isEmpty() || !sku.equals(own),
                    place + ".sku",
                    "BUNDLE_ITSELF",
                    "A bundle is no part of itself.");
            long units = each == null ? 1 : each.quantity();
            problems.require(
                    units >= 1 && units <= MOST_UNITS,
                    place + ".quantity",
                    "RANGE",
                    "From 1 to " + MOST_UNITS + " units of a part are in a bundle.");
            read.add(new PartInput(sku, units));
        }
        return read;
    }
}
