package org.emporion.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Sql;

/** The keys with which scripts of a store use the seller API. Owners only. */
@ApplicationScoped
@Transactional
@InTenant
public class ApiKeys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Sql sql;
    private Clock clock;

    ApiKeys() {}

    @Inject
    public ApiKeys(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A new key; {@code key} is shown this once and never again. */
    public record NewKey(UUID id, String key) {}

    /** A key as listed: its prefix tells it from others, its secret is not kept. */
    public record KeyView(
            UUID id, String name, String prefix, List<String> scopes, String createdBy, Instant createdAt) {}

    /** @param scopes {@link Scope} codes, at least one */
    public NewKey create(Seat seat, String name, List<String> scopes) {
        seat.mustOwn();
        Problems problems = new Problems().text(name, "name", 1, 80);
        problems.require(scopes != null && !scopes.isEmpty(), "scopes", "REQUIRED", "Choose at least one scope.");
        if (scopes != null) {
            scopes.forEach(scope -> problems.require(
                    Scope.codesForKeys().contains(scope), "scopes", "SCOPE", "There is no scope \"" + scope + "\"."));
        }
        problems.throwIfAny();
        UUID id = Ids.next();
        String key = "emk_" + random(6) + "_" + random(32);
        sql.update(
                "insert into api_key (tenant_id, id, name, prefix, key_hash, scopes, created_by, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                seat.tenant(),
                id,
                name.strip(),
                key.substring(0, 12),
                KeyHash.of(key),
                String.join(" ", scopes),
                seat.who(),
                clock.instant());
        return new NewKey(id, key);
    }

    /** The keys in force, newest first. */
    public List<KeyView> list(Seat seat) {
        seat.mustOwn();
        return sql.list(
                row -> new KeyView(
                        row.uuid("id"),
                        row.text("name"),
                        row.text("prefix"),
                        List.of(row.text("scopes").split(" ")),
                        row.text("created_by"),
                        row.time("created_at")),
                "select id, name, prefix, scopes, created_by, created_at from api_key"
                        + " where tenant_id = ? and revoked_at is null order by created_at desc",
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

    private static String random(int bytes) {
        byte[] secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret).replace('_', '-');
    }
}
