package org.emporion.store.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Row;
import org.emporion.kernel.Secret;
import org.emporion.kernel.Sql;

/** The keys with which scripts of a store use the seller API. Owners only. */
@ApplicationScoped
@Transactional
@InTenant
public class ApiKeys {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public ApiKeys(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A new key; {@code key} is shown this once and never again. */
    public record NewKey(UUID id, String key) {}

    /** A key as listed: its prefix tells it from others, its secret is not kept. */
    public record KeyView(
            UUID id,
            String name,
            String prefix,
            List<String> scopes,
            String createdBy,
            Instant createdAt,
            Instant expiresAt,
            Instant lastUsedAt,
            boolean expired) {}

    /**
     * A key for a program.
     *
     * @param scopes codes of those {@link Scope}s that keys may have, at least one
     * @param expiresAt from then on it opens nothing; null for until it is revoked
     */
    public NewKey create(Seat seat, String name, List<String> scopes, Instant expiresAt) {
        seat.mustOwn();
        check(name, scopes, expiresAt);
        UUID id = Ids.next();
        String key = "emk_" + Secret.random(6) + "_" + Secret.random(32);
        sql.update(
                "insert into api_key (tenant_id, id, name, prefix, key_hash, scopes, created_by, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                seat.tenant(),
                id,
                name.strip(),
                key.substring(0, 12),
                Secret.hash(key),
                String.join(" ", scopes),
                seat.who(),
                clock.instant(),
                expiresAt);
        return new NewKey(id, key);
    }

    /** The keys that were not revoked, newest first. */
    public List<KeyView> list(Seat seat) {
        seat.mustOwn();
        return sql.list(
                this::view,
                "select * from api_key" + " where tenant_id = ? and revoked_at is null order by created_at desc",
                seat.tenant());
    }

    /** Takes a key out of force at once. */
    public void revoke(Seat seat, UUID id) {
        seat.mustOwn();
        int revoked = sql.update(
                "update api_key set revoked_at = ? where tenant_id = ? and id = ? and revoked_at is null",
                clock.instant(),
                seat.tenant(),
                id);
        if (revoked == 0) {
            throw new NotFound("key");
        }
    }

    private void check(String name, List<String> scopes, Instant expiresAt) {
        Problems problems = new Problems().text(name, "name", 1, 80);
        problems.require(scopes != null && !scopes.isEmpty(), "scopes", "REQUIRED", "Choose at least one scope.");
        if (scopes != null) {
            scopes.forEach(scope -> problems.require(
                    Scope.codesForKeys().contains(scope),
                    "scopes",
                    "SCOPE",
                    "There is no scope \"" + scope + "\" for keys."));
        }
        problems.require(
                expiresAt == null || expiresAt.isAfter(clock.instant()),
                "expiresAt",
                "PAST",
                "Choose a time in the future, or none.");
        problems.throwIfAny();
    }

    private KeyView view(Row row) {
        Instant end = row.time("expires_at");
        return new KeyView(
                row.uuid("id"),
                row.text("name"),
                row.text("prefix"),
                List.of(row.text("scopes").split(" ")),
                row.text("created_by"),
                row.time("created_at"),
                end,
                row.time("last_used_at"),
                end != null && !clock.instant().isBefore(end));
    }
}
