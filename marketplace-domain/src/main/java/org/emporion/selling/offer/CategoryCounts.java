package org.emporion.selling.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.category.CategoryView;
import org.emporion.kernel.Sql;

/** How many listings each category has; counted again when the last count is some seconds old. */
@ApplicationScoped
class CategoryCounts {

    private static final Duration FRESH = Duration.ofSeconds(15);

    private final Sql sql;
    private final Categories categories;
    private final Clock clock;
    private volatile Counted counted = new Counted(Map.of(), Instant.MIN);

    @Inject
    CategoryCounts(Sql sql, Categories categories, Clock clock) {
        this.sql = sql;
        this.categories = categories;
        this.clock = clock;
    }

    List<CategoryNode> tree() {
        return below(null, counts());
    }

    CategoryPage page(CategoryView category) {
        Map<String, Long> counts = counts();
        List<CategoryNode> children = below(category.code(), counts);
        return new CategoryPage(
                category.code(),
                category.name(),
                category.slug(),
                sum(category.code(), children, counts),
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

    private Map<String, Long> counts() {
        Counted now = counted;
        if (now.at().plus(FRESH).isBefore(clock.instant())) {
            Map<String, Long> counts = new HashMap<>();
            sql.statement(
                            """
                            select category_code, count(*) as n from product where status = 'PUBLISHED'
                            and tenant_id in (select id from tenant where status = 'ACTIVE') group by category_code""")
                    .list(row -> counts.put(row.text("category_code"), row.number("n")));
            now = new Counted(counts, clock.instant());
            counted = now;
        }
        return now.byCode();
    }

    private record Counted(Map<String, Long> byCode, Instant at) {}
}
