package org.emporion.edges.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.NotFound;

/** Finds the sessions of the person whom the transaction has named; the database shows nobody else's. */
@ApplicationScoped
class PageSessionRepository {

    private final EntityManager em;

    @Inject
    PageSessionRepository(EntityManager em) {
        this.em = em;
    }

    void add(PageSession session) {
        em.persist(session);
    }

    Optional<PageSession> find(UUID id) {
        return Optional.ofNullable(em.find(PageSession.class, id));
    }

    /** @throws NotFound when this person has no such session */
    PageSession get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("session"));
    }

    /** Whether a session was ended that came from this one at the identity provider. */
    boolean isAnyEnded(String userId, String providerSession) {
        return em.createQuery(
                                """
                                select count(s) from PageSession s
                                where s.userId = :user and s.providerSession = :session and s.endedAt is not null""",
                                Long.class)
                        .setParameter("user", userId)
                        .setParameter("session", providerSession)
                        .getSingleResult()
                > 0;
    }

    /**
     * Notes a use without reading the session, for requests: the database looks once more whether it is served, as
     * {@link PageSession#isServed} does, since it may be ended in the same moment.
     */
    boolean noteUse(UUID id, SessionLifetime lifetime, Instant now) {
        return em.createQuery(
                                """
                                update PageSession s set s.seenAt = :now
                                where s.id = :id and s.endedAt is null and s.startedAt > :startedSince""")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("startedSince", lifetime.startedSince(now))
                        .executeUpdate()
                == 1;
    }

    /** Those that were used since then and not ended, the one used last first. */
    List<PageSession> usedSince(String userId, Instant since) {
        return em.createQuery(
                        """
                        select s from PageSession s where s.userId = :user and s.endedAt is null and s.seenAt > :since
                        order by s.seenAt desc, s.id desc""",
                        PageSession.class)
                .setParameter("user", userId)
                .setParameter("since", since)
                .getResultList();
    }

    /** Those of one log-in that were not ended, locked in one order. */
    List<PageSession> lockWith(String userId, String providerSession) {
        return locked("and s.providerSession = :session", userId, providerSession);
    }

    /** Those of every other log-in that were not ended, locked in one order. */
    List<PageSession> lockOthers(String userId, String providerSession) {
        return locked("and s.providerSession <> :session", userId, providerSession);
    }

    private List<PageSession> locked(String which, String userId, String providerSession) {
        return em.createQuery(
                        "select s from PageSession s where s.userId = :user and s.endedAt is null " + which
                                + " order by s.id",
                        PageSession.class)
                .setParameter("user", userId)
                .setParameter("session", providerSession)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void deleteOf(String userId) {
        em.createQuery("delete from PageSession s where s.userId = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }

    void deleteUnusedSince(Instant lastSeen) {
        em.createQuery("delete from PageSession s where s.seenAt < :lastSeen")
                .setParameter("lastSeen", lastSeen)
                .executeUpdate();
    }
}
