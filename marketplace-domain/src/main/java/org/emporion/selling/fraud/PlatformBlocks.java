package org.emporion.selling.fraud;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;

/** The list of those whose purchases are held, as the platform's admins keep it. */
@ApplicationScoped
@Transactional
public class PlatformBlocks {

    private static final String WORDS = " where b.comparable like :words";

    private final EntityManager em;
    private final TenantScope scope;
    private final Clock clock;

    @Inject
    PlatformBlocks(EntityManager em, TenantScope scope, Clock clock) {
        this.em = em;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Somebody to be put on the list.
     *
     * @param value of an address: street and number, postal code and country
     * @param reason for colleagues; buyers never see it
     */
    public record Block(BlockKind kind, String value, String reason) {}

    /**
     * Somebody on the list.
     *
     * @param value as it is compared
     * @param by the admin who put it there
     */
    public record Blocked(UUID id, BlockKind kind, String value, String reason, String by, Instant at) {}

    /**
     * Newest first.
     *
     * @param text part of what somebody is known by; null for all
     */
    public Page<Blocked> list(String text, Page.Request page) {
        String part = PlainText.line(text);
        List<Blocked> found = matching(
                        "select b from BlockedBuyer b", part, " order by b.blockedAt desc, b.id", BlockedBuyer.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(BlockedBuyer::view)
                .toList();
        return page.of(found, () -> matching("select count(b) from BlockedBuyer b", part, "", Long.class)
                .getSingleResult());
    }

    /**
     * From now on what this buyer pays for is held.
     *
     * @throws RuleViolated naming every bad field
     * @throws Conflict BLOCKED_ALREADY
     */
    public Blocked block(String who, Block wanted) {
        scope.actAs(Actor.of(who));
        BlockedBuyer blocked = new BlockedBuyer(wanted, who, clock.instant().truncatedTo(ChronoUnit.MICROS));
        boolean known = em.createQuery("select count(b) from BlockedBuyer b where b.mark = :mark", Long.class)
                        .setParameter("mark", blocked.mark())
                        .getSingleResult()
                > 0;
        if (known) {
            throw new Conflict("BLOCKED_ALREADY", "This is on the list already.");
        }
        em.persist(blocked);
        em.flush();
        return blocked.view();
    }

    /** @throws NotFound when it is on the list no more */
    public void unblock(String who, String id) {
        scope.actAs(Actor.of(who));
        BlockedBuyer blocked = em.find(BlockedBuyer.class, Ids.require(id, "blocked buyer"));
        if (blocked == null) {
            throw new NotFound("blocked buyer");
        }
        em.remove(blocked);
    }

    private <T> TypedQuery<T> matching(String what, String part, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(what + (part.isEmpty() ? "" : WORDS) + order, type);
        if (!part.isEmpty()) {
            query.setParameter("words", PlainText.containingSmall(part));
        }
        return query;
    }
}
