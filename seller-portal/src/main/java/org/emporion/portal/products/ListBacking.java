package org.emporion.portal.products;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.Page;
import org.emporion.portal.desk.Desk;
import org.emporion.web.table.LazyPages;

/** The products of the store: by state, searched, sorted. */
@Named("productList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerCatalog catalog;

    @Inject
    private Desk desk;

    private LazyPages<ProductQuery.Row> products;
    private String status;
    private String text;

    @PostConstruct
    void open() {
        products = new LazyPages<>((sort, page) -> catalog.list(desk.seat(), query(sort), page), row -> row.id());
    }

    /** Whether the store has no product at all yet. */
    public boolean isFirstUse() {
        return status == null
                && (text == null || text.isBlank())
                && catalog.list(desk.seat(), ProductQuery.everything(), Page.Request.first(1))
                                .total()
                        == 0;
    }

    public LazyPages<ProductQuery.Row> getProducts() {
        return products;
    }

    public List<ProductStatus> getStates() {
        return Arrays.asList(ProductStatus.values());
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    private ProductQuery query(String sort) {
        ProductStatus wanted = getStates().stream()
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElse(null);
        return new ProductQuery(text, wanted, null, ProductQuery.Sort.of(sort));
    }
}
