package org.emporion.selling.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.category.CategoryView;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.RecentCopy;

/** How many listings each category has; counted again when the last count is some seconds old. */
@ApplicationScoped
class CategoryCounts {

    private static final String COUNTS =
            """
            select p.categoryCode, count(p.id) from CatalogProduct p where p.status = :published
            and p.tenantId in (select s.tenantId from KnownStore s where s.status = :open) group by p.categoryCode""";

    private final EntityManager em;
    private final Categories categories;
    private final RecentCopy<Map<String, Long>> counts;

    @Inject
    CategoryCounts(EntityManager em, Categories categories, Clock clock) {
        this.em = em;
        this.categories = categories;
        this.counts = new RecentCopy<>(this::count, Duration.ofSeconds(15), clock);
    }

    List<CategoryNode> tree() {
        return below(null, counts.get());
    }

    CategoryPage page(CategoryView category) {
        Map<String, Long> now = counts.get();
        List<CategoryNode> children = below(category.code(), now);
        return new CategoryPage(
                category.code(),
                category.name(),
                category.slug(),
                sum(category.code(), children, now),
                categories.path(category.code()),
                children);
    }

    private List<CategoryNode> below(String parent, Map<String, Long> counts) {
        return categories.all().stream()
                .filter(each -> parent == null ? each.parent() == null : parent.equals(each.parent()))
                .map(each -> node(each, counts))
                .toList();
    }

    private CategoryNode node(CategoryView category, Map<String, Long> counts) {
        List<CategoryNode> children = below(category.code(), counts);
        return new CategoryNode(
                category.code(), category.name(), category.slug(), sum(category.code(), children, counts), children);
    }

    private static long sum(String code, List<CategoryNode> children, Map<String, Long> counts) {
        return counts.getOrDefault(code, 0L)
                + children.stream().mapToLong(CategoryNode::count).sum();
    }

    private Map<String, Long> count() {
        Map<String, Long> counted = new HashMap<>();
        em.createQuery(COUNTS, Object[].class)
                .setParameter("published", ProductStatus.PUBLISHED)
                .setParameter("open", StoreStatus.ACTIVE)
                .getResultList()
                .forEach(row -> counted.put((String) row[0], (Long) row[1]));
        return counted;
    }
}
