package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.catalog.category.CategoryView;
import org.emporion.catalog.category.Classification;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.catalog.pricing.OtherPrice;
import org.emporion.catalog.pricing.OtherPrices;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.productfiles.CategoryMatcher;
import org.emporion.catalog.productfiles.FileRows;
import org.emporion.ground.export.ExportSource;
import org.emporion.ground.walls.Scope;
import org.emporion.kernel.TenantId;

/**
 * Reads all products of a store, archived ones apart, as the rows of a file that can be imported again. What bundles come to is left
 * out of it: that is the stock of what they are made of.
 */
@ApplicationScoped
class ProductFileExport implements ExportSource {

    /** How many rows are reckoned for a product. */
    private static final int ROWS_OF_A_PRODUCT = 5;

    private final KnownProducts known;
    private final OtherPrices prices;
    private final Classification classes;

    @Inject
    ProductFileExport(KnownProducts known, OtherPrices prices, Classification classes) {
        this.known = known;
        this.prices = prices;
        this.classes = classes;
    }

    @Override
    public String kind() {
        return ProductFiles.KIND;
    }

    @Override
    public Scope scope() {
        return Scope.CATALOG;
    }

    @Override
    public long count(TenantId store, ZoneId zone, Map<String, String> filters) {
        return known.countVariants(store);
    }

    @Override
    public List<Row> after(TenantId store, ZoneId zone, Map<String, String> filters, UUID after, int most) {
        List<KnownProduct> products = known.after(store, after, most / ROWS_OF_A_PRODUCT);
        List<UUID> ids = products.stream().map(KnownProduct::id).toList();
        Map<UUID, List<KnownVariant>> variants =
                known.variants(store, ids).stream().collect(Collectors.groupingBy(KnownVariant::product));
        Map<UUID, List<OtherPrice>> others = prices.of(store, ids);
        Map<String, String> types = types();
        List<Row> rows = new ArrayList<>();
        for (KnownProduct each : products) {
            FileRows.Written written = new FileRows.Written(
                    each.handle() == null ? each.slug() : each.handle(),
                    types.get(each.category()),
                    each.status() == ProductStatus.PUBLISHED,
                    draft(each),
                    variants.getOrDefault(each.id(), List.of()).stream()
                            .map(variant -> variant(variant, others.getOrDefault(variant.id(), List.of())))
                            .toList());
            FileRows.of(written).forEach(cells -> rows.add(new Row(each.id(), cells)));
        }
        return rows;
    }

    /** By which type an import finds each category. */
    private Map<String, String> types() {
        CategoryMatcher matcher = new CategoryMatcher(classes.categories());
        return classes.categories().stream().collect(Collectors.toMap(CategoryView::code, matcher::type));
    }

    private static ProductDraft draft(KnownProduct product) {
        return new ProductDraft(
                product.title(),
                product.slug(),
                product.description(),
                product.brand(),
                product.category(),
                product.taxClass(),
                product.attributes(),
                product.options(),
                List.of());
    }

    private static FileRows.Variant variant(KnownVariant variant, List<OtherPrice> others) {
        ProductDraft.Variant draft = new ProductDraft.Variant(
                variant.sku(),
                variant.options(),
                variant.price(),
                variant.compareAt(),
                variant.barcode(),
                variant.cost(),
                variant.bundle() ? null : variant.onHand(),
                variant.tracked(),
                variant.weightGrams());
        return new FileRows.Variant(
                draft,
                others.stream()
                        .map(each -> new FileRows.Price(each.price(), each.compareAt()))
                        .toList());
    }
}
