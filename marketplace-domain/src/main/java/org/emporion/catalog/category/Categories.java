package org.emporion.catalog.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.kernel.RecentCopy;

/** The category tree. It changes with a release only, so that a copy a minute old is as good as the rows. */
@ApplicationScoped
public class Categories {

    private static final String TREE =
            """
            select new org.emporion.catalog.category.CategoryView(c.code, c.parentCode, c.name, c.slug, c.level)
            from Category c order by c.level, c.position, c.code""";

    private final EntityManager em;
    private final RecentCopy<Map<String, CategoryView>> byCode;

    @Inject
    public Categories(EntityManager em, Clock clock) {
        this.em = em;
        this.byCode = new RecentCopy<>(this::load, Duration.ofMinutes(1), clock);
    }

    /** All categories, parents before children, in the order of the tree. */
    public Collection<CategoryView> all() {
        return byCode.get().values();
    }

    public boolean has(String code) {
        return byCode.get().containsKey(code);
    }

    public Optional<CategoryView> withSlug(String slug) {
        return all().stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    /** What the category is called; its code while this copy of the tree does not know it yet. */
    public String name(String code) {
        CategoryView category = byCode.get().get(code);
        return category == null ? code : category.name();
    }

    /** How far from the top of the tree the category is, which is 1; 0 while this copy of the tree does not know it yet. */
    public int level(String code) {
        CategoryView category = byCode.get().get(code);
        return category == null ? 0 : category.level();
    }

    /** From the top of the tree down to the category. */
    public List<CategoryStep> path(String code) {
        LinkedList<CategoryStep> path = new LinkedList<>();
        CategoryView at = byCode.get().get(code);
        while (at != null) {
            path.addFirst(at.step());
            at = at.parent() == null ? null : byCode.get().get(at.parent());
        }
        return path;
    }

    /** The category and all that is below it. */
    public List<String> below(String code) {
        List<String> codes = new ArrayList<>(List.of(code));
        for (CategoryView each : all()) {
            if (each.parent() != null && codes.contains(each.parent())) {
                codes.add(each.code());
            }
        }
        return codes;
    }

    private Map<String, CategoryView> load() {
        Map<String, CategoryView> loaded = new LinkedHashMap<>();
        em.createQuery(TREE, CategoryView.class).getResultList().forEach(each -> loaded.put(each.code(), each));
        return loaded;
    }
}
