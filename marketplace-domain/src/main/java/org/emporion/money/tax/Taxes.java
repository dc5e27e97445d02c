package org.emporion.money.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.kernel.TenantId;

/** How stores tax what they sell. */
@ApplicationScoped
public class Taxes {

    private static final String TERMS =
            """
            select k.tenantId, k.country, t.place, t.contained
            from KnownStore k left join StoreTax t on t.tenantId = k.tenantId where""";

    private final EntityManager em;
    private final Iterable<TaxProvider> providers;
    private final String chosen;
    private final Categories categories;
    private final Clock clock;

    @Inject
    Taxes(
            EntityManager em,
            @Any Instance<TaxProvider> providers,
            @ConfigProperty(name = "emporion.tax.provider", defaultValue = StoredTaxes.NAME) String chosen,
            Categories categories,
            Clock clock) {
        this(em, (Iterable<TaxProvider>) providers, chosen, categories, clock);
    }

    Taxes(EntityManager em, Iterable<TaxProvider> providers, String chosen, Categories categories, Clock clock) {
        this.em = em;
        this.providers = providers;
        this.chosen = chosen;
        this.categories = categories;
        this.clock = clock;
    }

    /** For work outside of a container. */
    public static Taxes over(EntityManager em, Clock clock) {
        return new Taxes(em, List.of(new StoredTaxes(em, clock)), StoredTaxes.NAME, new Categories(em, clock), clock);
    }

    /**
     * How these stores tax what goes to a country, by the rates of this moment. One statement for all of them.
     *
     * @param country where the goods go, two letters; null while it is not known, which counts as each store's own
     */
    public TaxTable of(Collection<TenantId> stores, String country) {
        return table(terms(stores), country);
    }

    TaxTable table(Map<TenantId, StoreTaxTerms> terms, String country) {
        return new StoreTaxes(terms, country, new StoreTaxes.Source(provider(), clock.instant(), this::nearestFirst));
    }

    /** How these stores tax, by store; one that the transaction does not see is missing. */
    Map<TenantId, StoreTaxTerms> terms(Collection<TenantId> stores) {
        return stores.isEmpty()
                ? Map.of()
                : em.createQuery(TERMS + " k.tenantId in :stores", Object[].class)
                        .setParameter(
                                "stores", stores.stream().map(TenantId::value).toList())
                        .getResultStream()
                        .map(StoreTaxTerms::of)
                        .collect(Collectors.toMap(StoreTaxTerms::tenant, Function.identity()));
    }

    /** How the store at this address taxes. */
    Optional<StoreTaxTerms> terms(String slug) {
        return em.createQuery(TERMS + " k.slug = :slug", Object[].class)
                .setParameter("slug", slug)
                .getResultStream()
                .map(StoreTaxTerms::of)
                .findFirst();
    }

    /** The code of a category and of those above it, the nearest first; none when there is no such category. */
    List<String> upwards(String category) {
        return nearestFirst(
                categories.path(category).stream().map(CategoryStep::code).toList());
    }

    private TaxProvider provider() {
        for (TaxProvider provider : providers) {
            if (provider.name().equals(chosen)) {
                return provider;
            }
        }
        throw new IllegalStateException("emporion.tax.provider names no provider of taxes: " + chosen);
    }

    private List<String> nearestFirst(Collection<String> codes) {
        return codes.stream()
                .sorted(Comparator.comparingInt(categories::level).reversed())
                .toList();
    }
}
