package org.emporion.catalog.productfiles;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emporion.catalog.input.KnownCodes;
import org.emporion.kernel.RuleViolated;

/** A Shopify product file that is read product by product; never more than one of them is in memory. */
public final class ShopifyFile implements Closeable {

    private final List<ImportNote> notes;
    private final Reader in;
    private final ShopifyGroups groups;
    private final CategoryMatcher categories;
    private final String currency;
    private final KnownCodes known;

    private ShopifyFile(
            List<ImportNote> notes, Reader in, CategoryMatcher categories, StoreCurrencies currencies, KnownCodes known)
            throws IOException {
        this.in = in;
        this.groups = ShopifyGroups.of(in, currencies);
        this.notes = new ArrayList<>(notes);
        this.notes.addAll(groups.header().notes());
        this.categories = categories;
        this.currency = currencies.main();
        this.known = known;
    }

    /**
     * Opens a file.
     *
     * @param encoding what its bytes mean; null to find out
     * @param currencies that its prices can be in
     * @throws RuleViolated FILE_GONE, FILE_EMPTY, FILE_BINARY or COLUMN_MISSING when it is no such file
     */
    public static ShopifyFile open(
            Path path, FileEncoding encoding, CategoryMatcher categories, StoreCurrencies currencies, KnownCodes known)
            throws IOException {
        ImportFile file = ImportFile.of(path, encoding);
        Reader in = file.open();
        try {
            return new ShopifyFile(file.notes(), in, categories, currencies, known);
        } catch (RuleViolated | IOException unreadable) {
            in.close();
            throw unreadable;
        }
    }

    /**
     * The next product whose rows are not all among the first so many; nothing at the end of the file. The first product of
     * all brings along what is to be told of the file as a whole.
     */
    public Optional<ImportedProduct> next(long after) throws IOException {
        boolean first = groups.rows() == 0;
        Optional<ShopifyGroup> group = groups.next();
        while (group.isPresent() && group.get().endRow() <= after) {
            first = false;
            group = groups.next();
        }
        Optional<ImportedProduct> product = group.map(each -> ShopifyProduct.read(each, categories, currency, known));
        if (first) {
            product.ifPresent(each -> each.notes().addAll(0, notes));
        }
        return product;
    }

    /** About how many characters have been read so far. */
    public long characters() {
        return groups.characters();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
