package org.emporion.portal.promotions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.ground.audit.StoreAudit;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.portal.desk.Desk;
import org.emporion.selling.promotion.PromotionChange;
import org.emporion.selling.promotion.PromotionQuery;
import org.emporion.selling.promotion.PromotionView;
import org.emporion.selling.promotion.SellerPromotions;
import org.emporion.web.faces.Meanwhile;
import org.emporion.web.promotion.CategoryItems;
import org.emporion.web.promotion.GiverPromotions;

/** The promotions of the store of the page. */
@RequestScoped
class StorePromotions implements GiverPromotions {

    private static final Page.Request FIRST = Page.Request.first(10);

    @Inject
    private SellerPromotions promotions;

    @Inject
    private SellerCatalog catalog;

    @Inject
    private StoreAudit log;

    @Inject
    private Desk desk;

    private List<SelectItem> categories;

    @Override
    public Page<PromotionView> list(PromotionQuery query, Page.Request page) {
        return promotions.list(desk.seat(), query, page);
    }

    @Override
    public PromotionView get(UUID id) {
        return promotions.get(desk.seat(), id);
    }

    @Override
    public Page<PromotionView.Use> uses(UUID id, Page.Request page) {
        return promotions.uses(desk.seat(), id, page);
    }

    @Override
    public String currency() {
        return desk.seat().currency();
    }

    @Override
    public PromotionView create(PromotionChange change) {
        return promotions.create(desk.seat(), change);
    }

    @Override
    public PromotionView change(UUID id, PromotionChange change, BasedOn base) {
        return promotions.change(desk.seat(), id, change, base);
    }

    @Override
    public PromotionView stop(UUID id, BasedOn base) {
        return promotions.stop(desk.seat(), id, base);
    }

    @Override
    public void delete(UUID id, BasedOn base) {
        promotions.delete(desk.seat(), id, base);
    }

    @Override
    public Optional<String> lastChange(UUID id) {
        return log.lastChange(desk.seat(), List.of(id.toString())).map(last -> Meanwhile.last(last.who(), last.at()));
    }

    @Override
    public List<SelectItem> categories() {
        if (categories == null) {
            categories = CategoryItems.of(catalog.categories(desk.seat()));
        }
        return categories;
    }

    @Override
    public Map<String, String> products(String words) {
        ProductQuery query = new ProductQuery(words, null, null, ProductQuery.Sort.TITLE);
        Map<String, String> found = new LinkedHashMap<>();
        catalog.list(desk.seat(), query, FIRST)
                .items()
                .forEach(row -> found.put(row.id().toString(), row.title()));
        return found;
    }

    @Override
    public Map<String, String> titles(Collection<String> products) {
        List<UUID> ids =
                products.stream().flatMap(each -> Ids.parse(each).stream()).toList();
        return catalog.titles(desk.seat(), ids).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
    }

    @Override
    public boolean hasProducts() {
        return true;
    }
}
