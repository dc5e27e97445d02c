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
        long ended = sql.statement(
                        """
                        select count(*) as n from page_session
                        where user_id = :user and provider_session = :providerSession and ended_at is not null""")
                .with("user", userId)
                .with("providerSession", providerSession)
                .count();
        if (ended > 0) {
            return Optional.empty();
        }
        UUID id = Ids.next();
        Instant now = clock.instant();
        sql.statement(
                        """
                        insert into page_session (id, user_id, application, provider_session, browser, address, started_at, seen_at)
                        values (:id, :user, :application, :providerSession, :browser, :address, :now, :now)""")
                .with("id", id)
                .with("user", userId)
                .with("application", application)
                .with("providerSession", providerSession)
                .with("browser", device.browser())
                .with("address", device.address())
                .with("now", now)
                .update();
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
            return sql.statement(
                                    """
                                    update page_session set seen_at = :now
                                    where id = :id and ended_at is null and started_at > :earliest""")
                            .with("now", now)
                            .with("id", id)
                            .with("earliest", now.minus(longest))
                            .update()
                    == 1;
        }
        return sql.statement(
                                """
                                select count(*) as n from page_session
                                where id = :id and ended_at is null and started_at > :earliest""")
                        .with("id", id)
                        .with("earliest", now.minus(longest))
                        .count()
                == 1;
    }

    /** The sessions of a person that still last, the one used last first. */
    public List<Open> of(String userId) {
        scope.asUser(userId);
        Instant now = clock.instant();
        return sql.statement(
                        """
                        select * from page_session
                        where user_id = :user and ended_at is null and seen_at > :idleSince and started_at > :earliest
                        order by seen_at desc, id desc limit 100""")
                .with("user", userId)
                .with("idleSince", now.minus(idle))
                .with("earliest", now.minus(longest))
                .list(row -> new Open(
                        row.uuid("id"),
                        SiteApplication.valueOf(row.text("application")),
                        row.text("browser"),
                        row.text("address"),
                        row.time("started_at"),
                        row.time("seen_at")));
    }

    /** The person has signed out, which has ended the session at the provider too. */
    public void signedOut(UUID id, String userId) {
        scope.asUser(userId);
        end(
                "SIGNED_OUT",
                userId,
                "provider_session = (select provider_session from page_session where id = :which)",
                id);
    }

    /**
     * Ends a session from elsewhere, with all that came from the same log-in.
     *
     * @throws NotFound when this person has no such session
     */
    public void end(UUID id, String userId) {
        scope.asUser(userId);
        String session = provider(id).orElseThrow(() -> new NotFound("session"));
        end("ENDED", userId, "provider_session = :which", session);
    }

    /** Ends every session but this one and those of the same log-in. */
    public void endOthers(UUID current, String userId) {
        scope.asUser(userId);
        String session = provider(current).orElseThrow(() -> new NotFound("session"));
        end("ENDED", userId, "provider_session <> :which", session);
    }

    private Optional<String> provider(UUID id) {
        return sql.statement("select provider_session from page_session where id = :id")
                .with("id", id)
                .one(row -> row.text("provider_session"));
    }

    private void end(String how, String userId, String which, Object argument) {
        sql
                .statement(
                        "update page_session set ended_at = :now, ended_how = :how where user_id = :user and ended_at is null and "
                                + which + " returning provider_session")
                .with("now", clock.instant())
                .with("how", how)
                .with("user", userId)
                .with("which", argument)
                .list(row -> row.text("provider_session"))
                .stream()
                .distinct()
                .sorted()
                .forEach(session -> outbox.append(Queue.ADMIN, END_AT_PROVIDER, session));
    }
}
