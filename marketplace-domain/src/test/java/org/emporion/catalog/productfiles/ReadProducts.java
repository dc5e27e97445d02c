package org.emporion.catalog.productfiles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emporion.catalog.input.KnownCodes;
import org.emporion.kernel.Currencies;

/** Products read from the text of a file. */
public final class ReadProducts {

    /** Any category, and two tax classes. */
    static final KnownCodes CODES = new KnownCodes(code -> true, () -> List.of("STANDARD", "REDUCED"));

    /** A store with prices in euros. */
    static final StoreCurrencies EURO = new StoreCurrencies("EUR", Currencies.USUAL);

    private ReadProducts() {}

    public static ImportedProduct first(String csv, CategoryMatcher categories) {
        return all(csv, categories).get(0);
    }

    static List<ImportedProduct> all(String csv, CategoryMatcher categories) {
        try {
            ShopifyGroups groups = ShopifyGroups.of(new BufferedReader(new StringReader(csv)), EURO);
            List<ImportedProduct> products = new ArrayList<>();
            for (Optional<ShopifyGroup> each = groups.next(); each.isPresent(); each = groups.next()) {
                products.add(ShopifyProduct.read(each.get(), categories, "EUR", CODES));
            }
            return products;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
