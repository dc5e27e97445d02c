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
import org.emporion.kernel.NotFound;

/**
 * Who is logged in at the pages of which application, for the person to see and to end. Sessions that came from one session
 * at the identity provider end together: what is left of one would let the others in again.
 */
@ApplicationScoped
@Transactional
public class PageSessions {

    /** For tenant-admin: a session at the identity provider has to end; subject is its id there. */
    public static final String END_AT_PROVIDER = "session.end";

    private static final int MOST = 100;

    private final PageSessionRepository sessions;
    private final Clock clock;
    private final TenantScope scope;
    private final Outbox outbox;
    private final SessionLifetime lifetime;

    /**
     * @param idleMinutes how long a session lasts without a request
     * @param hours how long a session lasts at all
     */
    @Inject
    PageSessions(
            PageSessionRepository sessions,
            Clock clock,
            TenantScope scope,
            Outbox outbox,
            @ConfigProperty(name = "emporion.session.idle.minutes", defaultValue = "60") int idleMinutes,
            @ConfigProperty(name = "emporion.session.hours", defaultValue = "10") int hours) {
        this.sessions = sessions;
        this.clock = clock;
        this.scope = scope;
        this.outbox = outbox;
        this.lifetime = new SessionLifetime(Duration.ofMinutes(idleMinutes), Duration.ofHours(hours));
    }

    /** One that lasts. The provider's session is named by no more than whether it is this browser's. */
    public record Open(
            UUID id, SiteApplication application, String browser, String address, Instant startedAt, Instant seenAt) {}

    /** How long a session lasts without a request. */
    public Duration idle() {
        return lifetime.idle();
    }

    /**
     * Begins a session.
     *
     * @param providerSession the session at the identity provider
     * @return nothing when that session was ended before: whoever comes with it has to log in anew
     */
    public Optional<UUID> begin(String userId, SiteApplication application, String providerSession, Device device) {
        scope.asUser(userId);
        if (sessions.isAnyEnded(userId, providerSession)) {
            return Optional.empty();
        }
        PageSession begun = new PageSession(userId, application, providerSession, device, clock.instant());
        sessions.add(begun);
        return Optional.of(begun.id());
    }

    /**
     * Whether a request of this session is served.
     *
     * @param seen whether to note that it was used; once a minute is enough
     */
    public boolean goesOn(UUID id, String userId, boolean seen) {
        scope.asUser(userId);
        Instant now = clock.instant();
        return seen
                ? sessions.noteUse(id, lifetime, now)
                : sessions.find(id).filter(each -> each.isServed(lifetime, now)).isPresent();
    }

    /** The sessions of a person that still last, the one used last first. */
    public List<Open> of(String userId) {
        scope.asUser(userId);
        Instant now = clock.instant();
        return sessions.usedSince(userId, lifetime.usedSince(now)).stream()
                .filter(each -> each.isOpen(lifetime, now))
                .limit(MOST)
                .map(PageSession::view)
                .toList();
    }

    /** The person has signed out, which has ended the session at the provider too. */
    public void signedOut(UUID id, String userId) {
        scope.asUser(userId);
        sessions.find(id)
                .ifPresent(session ->
                        end(PageSession.Ending.SIGNED_OUT, sessions.lockWith(userId, session.providerSession())));
    }

    /**
     * Ends a session from elsewhere, with all that came from the same log-in.
     *
     * @throws NotFound when this person has no such session
     */
    public void end(UUID id, String userId) {
        scope.asUser(userId);
        PageSession session = sessions.get(id);
        end(PageSession.Ending.ENDED, sessions.lockWith(userId, session.providerSession()));
    }

    /** Ends every session but this one and those of the same log-in. */
    public void endOthers(UUID current, String userId) {
        scope.asUser(userId);
        PageSession session = sessions.get(current);
        end(PageSession.Ending.ENDED, sessions.lockOthers(userId, session.providerSession()));
    }

    private void end(PageSession.Ending how, List<PageSession> some) {
        Instant now = clock.instant();
        some.stream()
                .filter(session -> session.end(how, now))
                .map(PageSession::providerSession)
                .distinct()
                .sorted()
                .forEach(session -> outbox.append(Queue.ADMIN, END_AT_PROVIDER, session));
    }
}
