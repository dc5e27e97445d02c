package org.emporion.money.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.category.CategoryView;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.Countries;

/** The classes of goods for their tax, and which categories are of which, as the platform's admins keep them. */
@ApplicationScoped
@Transactional
public class PlatformTaxClasses {

    private static final Pattern CODE = Pattern.compile("[A-Z_]{1,32}");

    private final EntityManager em;
    private final TaxTables tables;
    private final TenantScope scope;
    private final LastChange changed;
    private final Categories categories;

    @Inject
    PlatformTaxClasses(
            EntityManager em, TaxTables tables, TenantScope scope, LastChange changed, Categories categories) {
        this.em = em;
        this.tables = tables;
        this.scope = scope;
        this.changed = changed;
        this.categories = categories;
    }

    /** @param purpose which goods it is for */
    public record TaxClassView(String code, String name, String purpose, String version) {}

    /**
     * The class of a category and of those below it.
     *
     * @param country two letters; {@code *} wherever nothing else is said of the category
     */
    public record CategoryClass(String category, String country, String taxClass, String className) {

        /** Another one after every change. */
        public String version() {
            return ContentHash.of(taxClass);
        }
    }

    /** In their order. */
    public List<TaxClassView> all() {
        return tables.classes().stream().map(TaxClass::view).toList();
    }

    /** @throws NotFound when there is no such class */
    public TaxClassView view(String code) {
        return known(code).view();
    }

    /**
     * Makes a class, or describes one that is there.
     *
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE when it has gone
     * @throws RuleViolated naming every bad field
     */
    public TaxClassView describe(String who, String code, String name, String purpose, BasedOn base) {
        scope.actAs(Actor.of(who));
        tables.takeTurn();
        Optional<TaxClass> before = tables.taxClass(code);
        new Problems()
                .require(
                        code != null && CODE.matcher(code).matches(),
                        "code",
                        "CODE",
                        "Write a short code of capital letters and underscores, for example THIRD_REDUCED.")
                .throwIfAny();
        if (!base.allows(before.map(each -> each.view().version()).orElse(""))) {
            throw LastChange.conflict("tax class", changed.of(TenantId.OF_PLATFORM, List.of(code)), List.of());
        }
        TaxClass described =
                before.orElseGet(() -> new TaxClass(code, tables.classes().size() + 1));
        described.describe(name, purpose);
        if (before.isEmpty()) {
            tables.add(described);
        }
        em.flush();
        return described.view();
    }

    /** All categories, parents before children. */
    public Collection<CategoryView> tree() {
        return categories.all();
    }

    /** By category and country. */
    public Page<CategoryClass> categories(Page.Request page) {
        List<CategoryClass> rows = em.createQuery(
                        "select new org.emporion.money.tax.PlatformTaxClasses.CategoryClass(t.category, t.country,"
                                + " t.taxClass, c.name) from TaxCategory t join TaxClass c on c.code = t.taxClass"
                                + " order by t.category, t.country",
                        CategoryClass.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return page.of(rows, () -> em.createQuery("select count(t) from TaxCategory t", Long.class)
                .getSingleResult());
    }

    /** @throws NotFound when nothing is said of the category there */
    public CategoryClass category(String category, String country) {
        return tables.category(category, country)
                .map(this::view)
                .orElseThrow(() -> new NotFound("class of a category"));
    }

    /**
     * From now on the goods of a category are of this class.
     *
     * @param country two letters; {@code *} wherever nothing else is said
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE when it has gone
     * @throws RuleViolated naming every bad field
     */
    public CategoryClass classify(String who, String category, String country, String taxClass, BasedOn base) {
        scope.actAs(Actor.of(who));
        tables.takeTurn();
        new Problems()
                .require(categories.has(category), "category", "CATEGORY", "Choose a category of the marketplace.")
                .require(
                        TaxRules.EVERYWHERE.equals(country) || Countries.has(country),
                        "country",
                        "COUNTRY",
                        "Give the country as two letters, for example DE, or * for everywhere.")
                .require(
                        tables.taxClass(taxClass).isPresent(),
                        "taxClass",
                        "TAX_CLASS",
                        "Choose one of the tax classes.")
                .throwIfAny();
        Optional<TaxCategory> before = asSeen(category, country, base);
        before.ifPresentOrElse(
                known -> known.become(taxClass), () -> tables.add(new TaxCategory(category, country, taxClass)));
        return category(category, country);
    }

    /**
     * Nothing is said of a category any more: it is what the one above is.
     *
     * @throws Conflict CHANGED_MEANWHILE when the state has gone that this was decided from
     * @throws NotFound when nothing is said
     */
    public void forget(String who, String category, String country, BasedOn base) {
        scope.actAs(Actor.of(who));
        tables.takeTurn();
        tables.remove(asSeen(category, country, base).orElseThrow(() -> new NotFound("class of a category")));
    }

    private Optional<TaxCategory> asSeen(String category, String country, BasedOn base) {
        Optional<TaxCategory> now = tables.category(category, country);
        if (!base.allows(now.map(each -> view(each).version()).orElse(""))) {
            throw LastChange.conflict(
                    "class of a category",
                    changed.of(TenantId.OF_PLATFORM, List.of(category + "-" + country)),
                    List.of());
        }
        return now;
    }

    private CategoryClass view(TaxCategory row) {
        return new CategoryClass(
                row.category(),
                row.country(),
                row.taxClass(),
                known(row.taxClass()).view().name());
    }

    private TaxClass known(String code) {
        return tables.taxClass(code).orElseThrow(() -> new NotFound("tax class"));
    }
}
