package org.emporion.ground.walls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Row;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Secret;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** The door to a store: asks the tables of members, keys and support grants at every request, so that a change acts on the next one. */
@ApplicationScoped
@Transactional
public class SellerAccess {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private static final String STORES =
            """
            select t.id, t.slug, t.name, t.status, d.* from tenant t join (
                select tenant_id, role, null::uuid as grant_id, null as reason, null::timestamptz as ends_at,
                    null::timestamptz as entered_at
                from membership where user_id = :user
                union all
                select tenant_id, 'SUPPORT', id, reason, ends_at, entered_at from support_grant g
                where user_id = :user and ended_at is null and now() >= starts_at and now() < ends_at and not exists
                    (select 1 from membership m where m.tenant_id = g.tenant_id and m.user_id = g.user_id)
            ) d on d.tenant_id = t.id
            where :slug::text is null or t.slug = :slug
            order by t.name, t.id""";

    private final Sql sql;
    private final TenantScope tenants;
    private final Clock clock;

    @Inject
    public SellerAccess(Sql sql, TenantScope tenants, Clock clock) {
        this.sql = sql;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** A store that somebody may enter, and as what; a key has no role. */
    public record StoreRef(TenantId tenant, String slug, String name, StoreStatus status, Role role) {}

    /** The stores of a person, by name; those where platform support was granted are among them. */
    public List<StoreRef> stores(Person person) {
        return chairs(person, null).stream().map(Chair::store).toList();
    }

    /** @throws NotFound when there is no such store, or the person is no member: the two look the same */
    public Seat seat(Person person, String slug) {
        return (slug == null ? List.<Chair>of() : chairs(person, slug))
                .stream().findFirst().map(chair -> sit(chair, person)).orElseThrow(() -> new NotFound("store"));
    }

    /**
     * The seat in the only store of a person.
     *
     * @throws NotFound when there is none
     * @throws RuleViolated STORE_NEEDED when there are several
     */
    public Seat onlySeat(Person person) {
        List<Chair> chairs = chairs(person, null);
        if (chairs.size() > 1) {
            throw new RuleViolated("STORE_NEEDED", "You belong to several stores; name one in the header X-Store.");
        }
        return chairs.stream().findFirst().map(chair -> sit(chair, person)).orElseThrow(() -> new NotFound("store"));
    }

    /** Those of a person; null for all of them, or the one with a slug. */
    private List<Chair> chairs(Person person, String slug) {
        tenants.asUser(person.userId());
        return sql.statement(STORES)
                .with("user", person.userId())
                .with("slug", slug)
                .list(SellerAccess::chair);
    }

    /** Support that comes in for the first time leaves a note of it. */
    private Seat sit(Chair chair, Person person) {
        if (chair.support() == null) {
            return Seat.ofMember(chair.store(), person);
        }
        Seat seat = Seat.ofSupport(chair.store(), person, chair.support());
        if (chair.enteredAt() == null) {
            tenants.within(seat.tenant(), seat.actor(), () -> sql.statement(
                            """
                            update support_grant set entered_at = :now
                            where tenant_id = :tenant and id = :id and entered_at is null""")
                    .with("now", clock.instant())
                    .with("tenant", seat.tenant())
                    .with("id", chair.support().grant())
                    .update());
        }
        return seat;
    }

    /** The seat of an API key; empty when the key is unknown, revoked or too old. */
    public Optional<Seat> keySeat(String key) {
        String hash = Secret.hash(key);
        tenants.asKey(hash);
        Optional<Key> inForce = sql.statement(
                        """
                        select * from api_key where key_hash = :keyHash and revoked_at is null
                        and (expires_at is null or expires_at > :now)""")
                .with("keyHash", hash)
                .with("now", clock.instant())
                .one(SellerAccess::key);
        if (inForce.isEmpty()) {
            noteRefusal(hash);
        }
        return inForce.map(found -> tenants.within(found.store(), () -> keySeat(found)));
    }

    /** The store learns that a key is still used which it has taken out of force. */
    private void noteRefusal(String hash) {
        sql.statement("select * from api_key where key_hash = :keyHash")
                .with("keyHash", hash)
                .one(SellerAccess::key)
                .ifPresent(key -> tenants.within(key.store(), Actor.of("key: " + key.name()), () -> {
                    AuditNotes.keyRefused(sql, key.store(), key.id(), key.name(), clock.instant());
                    return key;
                }));
    }

    private Seat keySeat(Key key) {
        noteUse(key);
        return sql.statement("select slug, name, status from tenant where id = :id")
                .with("id", key.store())
                .one(row -> Seat.ofKey(
                        new StoreRef(
                                key.store(),
                                row.text("slug"),
                                row.text("name"),
                                StoreStatus.valueOf(row.text("status")),
                                null),
                        key.name(),
                        key.scopes()))
                .orElseThrow();
    }

    /** Once a minute is enough to know that a key is in use; most requests write nothing. */
    private void noteUse(Key key) {
        Instant now = clock.instant();
        Instant stale = now.minus(USE_NOTED_EVERY);
        if (key.lastUsedAt() == null || key.lastUsedAt().isBefore(stale)) {
            sql.statement(
                            """
                            update api_key set last_used_at = :now where tenant_id = :tenant and id = :id
                            and (last_used_at is null or last_used_at < :stale)""")
                    .with("now", now)
                    .with("tenant", key.store())
                    .with("id", key.id())
                    .with("stale", stale)
                    .update();
        }
    }

    private static Key key(Row row) {
        return new Key(
                row.tenant("tenant_id"),
                row.uuid("id"),
                row.text("name"),
                List.of(row.text("scopes").split(" ")),
                row.time("last_used_at"));
    }

    private static Chair chair(Row row) {
        UUID grant = row.uuid("grant_id");
        return new Chair(
                storeRef(row),
                grant == null ? null : new Support(grant, row.text("reason"), row.time("ends_at")),
                row.time("entered_at"));
    }

    private static StoreRef storeRef(Row row) {
        return new StoreRef(
                row.tenant("id"),
                row.text("slug"),
                row.text("name"),
                StoreStatus.valueOf(row.text("status")),
                Role.valueOf(row.text("role")));
    }

    /** Where somebody may sit: as a member, or with a support grant. */
    private record Chair(StoreRef store, Support support, Instant enteredAt) {}

    private record Key(TenantId store, UUID id, String name, List<String> scopes, Instant lastUsedAt) {}
}
