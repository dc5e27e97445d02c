package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;

/** The stores as the platform sees them: found, sorted, counted, each with its history. */
@ApplicationScoped
@Transactional
public class TenantDirectory {

    private static final Map<String, String> SORTS = Map.of(
            "name", "t.name, t.id",
            "-name", "t.name desc, t.id",
            "created", "t.createdAt, t.id",
            "-created", "t.createdAt desc, t.id",
            "status", "t.status, t.name, t.id",
            "-status", "t.status desc, t.name, t.id");

    private static final String STORES = "select t, l.legalName from Tenant t";
    private static final String LEGAL = " left join TenantLegal l on l.tenantId = t.id";

    /** Every word stands somewhere in what a store is called and reached by. */
    private static final String WORD = Stream.of("t.name", "t.slug", "t.contactEmail", "l.legalName")
            .map(path -> PlainText.smallInJpql(path) + " like :word%1$d")
            .collect(Collectors.joining(" or ", "(", ")"));

    private final Tenants stores;
    private final Memberships memberships;
    private final Catalogs catalogs;
    private final EntityManager em;

    @Inject
    public TenantDirectory(Tenants stores, Memberships memberships, Catalogs catalogs, EntityManager em) {
        this.stores = stores;
        this.memberships = memberships;
        this.catalogs = catalogs;
        this.em = em;
    }

    /** What stores have on sale, as the catalog knows it. */
    public interface Catalogs {

        /** How many products each of these stores has published; stores that have none may be missing. */
        Map<TenantId, Long> published(Collection<TenantId> stores);
    }

    /** Which stores are wanted, by state, words, and the days on which they applied and opened; null filters nothing. */
    public record Query(StoreStatus status, String text, String sort, DayRange applied, DayRange opened) {

        public Query {
            applied = applied == null ? DayRange.ANY : applied;
            opened = opened == null ? DayRange.ANY : opened;
        }

        public Query(StoreStatus status, String text, String sort) {
            this(status, text, sort, null, null);
        }
    }

    /**
     * A store in a list or on its page.
     *
     * @param version of what the platform decides about it; its people may change everything else meanwhile
     */
    public record TenantView(
            UUID tenantId,
            String slug,
            String name,
            StoreStatus status,
            String legalName,
            String country,
            String contactEmail,
            String owner,
            String about,
            long publishedProducts,
            Instant createdAt,
            Instant openedAt,
            boolean mirrored,
            Integer requestsPerMinute,
            String version) {}

    /** One step in a store's history. */
    public record Change(String fromStatus, String toStatus, String reason, String changedBy, Instant changedAt) {

        public StoreStatus state() {
            return StoreStatus.valueOf(toStatus);
        }
    }

    public Page<TenantView> list(Query query, Page.Request page) {
        String order = SORTS.get(query.sort() == null ? "-created" : query.sort());
        if (order == null) {
            throw RuleViolated.field(
                    "sort", "SORT", "Sort by name, created or status, with a minus for the other way.");
        }
        Map<String, Object> filter = new HashMap<>();
        String matching = matching(query, filter);
        TypedQuery<Long> counting = em.createQuery("select count(t) from Tenant t" + LEGAL + matching, Long.class);
        TypedQuery<Object[]> listing = em.createQuery(STORES + LEGAL + matching + " order by " + order, Object[].class);
        filter.forEach(counting::setParameter);
        filter.forEach(listing::setParameter);
        listing.setFirstResult(Math.toIntExact(page.offset())).setMaxResults(page.size());
        return page.of(views(listing.getResultList()), counting.getSingleResult());
    }

    public TenantView view(UUID id) {
        List<Object[]> found = em.createQuery(STORES + LEGAL + " where t.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList();
        return views(found).stream().findFirst().orElseThrow(() -> new NotFound("store"));
    }

    /** Newest first. */
    public List<Change> history(UUID id) {
        return stores.history(new TenantId(id));
    }

    /** How many stores there are in each state; states without a store are 0. */
    public Map<StoreStatus, Long> counts() {
        return stores.counts();
    }

    private static String matching(Query query, Map<String, Object> filter) {
        List<String> conditions = new ArrayList<>();
        if (query.status() != null) {
            filter.put("status", query.status());
            conditions.add("t.status = :status");
        }
        List<String> words = PlainText.words(query.text());
        for (int i = 0; i < words.size(); i++) {
            filter.put("word" + i, PlainText.containingSmall(words.get(i)));
            conditions.add(WORD.formatted(i));
        }
        among(query.applied(), "createdAt", "applied", conditions, filter);
        among(query.opened(), "openedAt", "opened", conditions, filter);
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void among(
            DayRange days, String moment, String name, List<String> conditions, Map<String, Object> filter) {
        if (days.start() != null) {
            filter.put(name + "From", days.start());
            conditions.add("t." + moment + " >= :" + name + "From");
        }
        if (days.end() != null) {
            filter.put(name + "To", days.end());
            conditions.add("t." + moment + " < :" + name + "To");
        }
    }

    /** Stores with their legal names, as their admin sees them: with their owners and what they have on sale. */
    private List<TenantView> views(List<Object[]> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<TenantId> ids = found.stream().map(row -> ((Tenant) row[0]).id()).toList();
        Map<TenantId, Long> published = catalogs.published(ids);
        Map<TenantId, Memberships.Member> owners = memberships.owners(ids);
        return found.stream()
                .map(row -> {
                    Tenant store = (Tenant) row[0];
                    long onSale = published.getOrDefault(store.id(), 0L);
                    return store.supervised((String) row[1], owners.get(store.id()), onSale);
                })
                .toList();
    }
}
