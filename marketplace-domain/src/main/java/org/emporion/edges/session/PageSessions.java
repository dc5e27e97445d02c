package org.emporion.edges.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Sql;

/**
 * Who is logged in at the pages of which application, for the person to see and to end. Sessions that came from one session
 * at the identity provider end together: what is left of one would let the others in again.
 */
@ApplicationScoped
@Transactional
public class PageSessions {

    /** For tenant-admin: a session at the identity provider has to end; subject is its id there. */
    public static final String END_AT_PROVIDER = "session.end";

    private final Sql sql;
    private final Clock clock;
    private final TenantScope scope;
    private final Outbox outbox;
    private final Duration idle;
    private final Duration longest;

    /**
     * @param idleMinutes how long a session lasts without a request
     * @param hours how long a session lasts at all
     */
    @Inject
    public PageSessions(
            Sql sql,
            Clock clock,
            TenantScope scope,
            Outbox outbox,
            @ConfigProperty(name = "emporion.session.idle.minutes", defaultValue = "60") int idleMinutes,
            @ConfigProperty(name = "emporion.session.hours", defaultValue = "10") int hours) {
        this.sql = sql;
        this.clock = clock;
        this.scope = scope;
        this.outbox = outbox;
        this.idle = Duration.ofMinutes(idleMinutes);
        this.longest = Duration.ofHours(hours);
    }

    /** One that lasts. The provider's session is named by no more than whether it is this browser's. */
    public record Open(
            UUID id, SiteApplication application, String browser, String address, Instant startedAt, Instant seenAt) {}

    /** How long a session lasts without a request. */
    public Duration idle() {
        return idle;
    }

    /**
     * Begins a session.
     *
     * @param providerSession the session at the identity provider
     * @return nothing when that session was ended before: whoever comes with it has to log in anew
     */
    public Optional<UUID> begin(String userId, SiteApplication application, String providerSession, Device device) {
        scope.asUser(userId);
        long ended = sql.count(
                "select count(*) as n from page_session where user_id = ? and provider_session = ? and ended_at is not null",
                userId,
                providerSession);
        if (ended > 0) {
            return Optional.empty();
        }
        UUID id = Ids.next();
        Instant now = clock.instant();
        sql.update(
                "insert into page_session (id, user_id, application, provider_session, browser, address, started_at, seen_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                userId,
                application,
                providerSession,
                device.browser(),
                device.address(),
                now,
                now);
        return Optional.of(id);
    }

    /**
     * Whether a request of this session is served.
     *
     * @param seen whether to note that it was used; once a minute is enough
     */
    public boolean goesOn(UUID id, String userId, boolean seen) {
        scope.asUser(userId);
        Instant now = clock.instant();
        if (seen) {
            return sql.update(
                            "update page_session set seen_at = ? where id = ? and ended_at is null and started_at > ?",
                            now,
                            id,
                            now.minus(longest))
                    == 1;
        }
        return sql.count(
                        "select count(*) as n from page_session where id = ? and ended_at is null and started_at > ?",
                        id,
                        now.minus(longest))
                == 1;
    }

    /** The sessions of a person that still last, the one used last first. */
    public List<Open> of(String userId) {
        scope.asUser(userId);
        Instant now = clock.instant();
        return sql.list(
                row -> new Open(
                        row.uuid("id"),
                        SiteApplication.valueOf(row.text("application")),
                        row.text("browser"),
                        row.text("address"),
                        row.time("started_at"),
                        row.time("seen_at")),
                "select * from page_session where user_id = ? and ended_at is null and seen_at > ? and started_at > ?"
                        + " order by seen_at desc, id desc limit 100",
                userId,
                now.minus(idle),
                now.minus(longest));
    }

    /** The person has signed out, which has ended the session at the provider too. */
    public void signedOut(UUID id, String userId) {
        scope.asUser(userId);
        end("SIGNED_OUT", userId, "provider_session = (select provider_session from page_session where id = ?)", id);
    }

    /**
     * Ends a session from elsewhere, with all that came from the same log-in.
     *
     * @throws NotFound when this person has no such session
     */
    public void end(UUID id, String userId) {
        scope.asUser(userId);
        String session = provider(id).orElseThrow(() -> new NotFound("session"));
        end("ENDED", userId, "provider_session = ?", session);
    }

    /** Ends every session but this one and those of the same log-in. */
    public void endOthers(UUID current, String userId) {
        scope.asUser(userId);
        String session = provider(current).orElseThrow(() -> new NotFound("session"));
        end("ENDED", userId, "provider_session <> ?", session);
    }

    private Optional<String> provider(UUID id) {
        return sql.one(
                row -> row.text("provider_session"), "select provider_session from page_session where id = ?", id);
    }

    private void end(String how, String userId, String which, Object argument) {
        sql
                .list(
                        row -> row.text("provider_session"),
                        "update page_session set ended_at = ?, ended_how = ? where user_id = ? and ended_at is null and "
                                + which + " returning provider_session",
                        clock.instant(),
                        how,
                        userId,
                        argument)
                .stream()
                .distinct()
                .sorted()
                .forEach(session -> outbox.append(Queue.ADMIN, END_AT_PROVIDER, session));
    }
}
