package org.emporion.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Row;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** The door to a store: asks the membership and key tables at every request, so that a change acts on the next one. */
@ApplicationScoped
@Transactional
public class SellerAccess {

    private static final String STORES = "select t.id, t.slug, t.name, t.status, m.role from membership m"
            + " join tenant t on t.id = m.tenant_id where m.user_id = ?";

    private Sql sql;
    private TenantScope tenants;

    SellerAccess() {}

    @Inject
    public SellerAccess(Sql sql, TenantScope tenants) {
        this.sql = sql;
        this.tenants = tenants;
    }

    /** A store that somebody may enter, and as what; a key has no role. */
    public record StoreRef(TenantId tenant, String slug, String name, StoreStatus status, Role role) {}

    /** The stores of a person, by name. */
    public List<StoreRef> stores(Person person) {
        tenants.asUser(person.userId());
        return sql.list(SellerAccess::storeRef, STORES + " order by t.name, t.id", person.userId());
    }

    /** @throws NotFound when there is no such store, or the person is no member: the two look the same */
    public Seat seat(Person person, String slug) {
        tenants.asUser(person.userId());
        return sql.one(SellerAccess::storeRef, STORES + " and t.slug = ?", person.userId(), slug)
                .map(store -> Seat.ofMember(store, person))
                .orElseThrow(() -> new NotFound("store"));
    }

    /**
     * The seat in the only store of a person.
     *
     * @throws NotFound when there is none
     * @throws RuleViolated STORE_NEEDED when there are several
     */
    public Seat onlySeat(Person person) {
        List<StoreRef> stores = stores(person);
        if (stores.size() > 1) {
            throw new RuleViolated("STORE_NEEDED", "You belong to several stores; name one in the header X-Store.");
        }
        return stores.stream()
                .findFirst()
                .map(store -> Seat.ofMember(store, person))
                .orElseThrow(() -> new NotFound("store"));
    }

    /** The seat of an API key; empty when the key is unknown or revoked. */
    public Optional<Seat> keySeat(String key) {
        String hash = KeyHash.of(key);
        tenants.asKey(hash);
        return sql.one(
                        row -> new Key(row.tenant("tenant_id"), row.text("name"), row.text("scopes")),
                        "select tenant_id, name, scopes from api_key where key_hash = ? and revoked_at is null",
                        hash)
                .map(found -> tenants.within(found.tenant(), () -> keySeat(found)));
    }

    private Seat keySeat(Key key) {
        return sql.one(
                        row -> Seat.ofKey(
                                new StoreRef(
                                        key.tenant(),
                                        row.text("slug"),
                                        row.text("name"),
                                        StoreStatus.valueOf(row.text("status")),
                                        null),
                                key.name(),
                                List.of(key.scopes().split(" "))),
                        "select slug, name, status from tenant where id = ?",
                        key.tenant())
                .orElseThrow();
    }

    private static StoreRef storeRef(Row row) {
        return new StoreRef(
                row.tenant("id"),
                row.text("slug"),
                row.text("name"),
                StoreStatus.valueOf(row.text("status")),
                Role.valueOf(row.text("role")));
    }

    private record Key(TenantId tenant, String name, String scopes) {}
}
