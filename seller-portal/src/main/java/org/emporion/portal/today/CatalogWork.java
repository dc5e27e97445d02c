package org.emporion.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.catalog.transferfiles.ImportView;
import org.emporion.catalog.transferfiles.Imports;
import org.emporion.kernel.Page;
import org.emporion.portal.desk.Desk;

/** How many products are on sale or still to be finished, and how many files could not be taken in as they are. */
@RequestScoped
class CatalogWork {

    private static final int LATEST = 5;

    @Inject
    private SellerCatalog catalog;

    @Inject
    private Imports imports;

    @Inject
    private Desk desk;

    long onSale() {
        return products(ProductStatus.PUBLISHED);
    }

    long drafts() {
        return products(ProductStatus.DRAFT);
    }

    /** Of the latest imports, those that could not take everything in. */
    long importsWithProblems() {
        return imports.latest(desk.seat(), Page.Request.first(LATEST)).items().stream()
                .filter(each -> each.status() == ImportView.Status.FAILED
                        || each.products().rejected() > 0)
                .count();
    }

    private long products(ProductStatus status) {
        return catalog.list(
                        desk.seat(),
                        new ProductQuery(null, status, null, ProductQuery.Sort.NEWEST),
                        Page.Request.first(1))
                .total();
    }
}
