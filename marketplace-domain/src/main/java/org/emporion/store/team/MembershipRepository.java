package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.UnitOfWork;

/** Finds the members of the store that the transaction has opened. */
@ApplicationScoped
class MembershipRepository {

    private final EntityManager em;

    @Inject
    MembershipRepository(EntityManager em) {
        this.em = em;
    }

    /** Owners first, then by name. */
    List<Membership> list(TenantId store) {
        return em.createQuery(
                        """
                        select m from Membership m where m.tenantId = :store
                        order by case when m.role = org.emporion.ground.walls.Role.OWNER then 0 else 1 end,
                            lower(m.name), m.userId""",
                        Membership.class)
                .setParameter("store", store.value())
                .getResultList();
    }

    /**
     * Everybody, with whom nobody else may do anything until this transaction has ended. All are locked in one order, so that
     * two owners who unmake each other cannot both succeed.
     */
    Members lock(TenantId store) {
        return new Members(em.createQuery(
                        "select m from Membership m where m.tenantId = :store order by m.userId", Membership.class)
                .setParameter("store", store.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    /** @throws Conflict ALREADY_MEMBER */
    void add(Membership member) {
        if (em.find(Membership.class, member.key()) != null) {
            throw new Conflict(Members.ALREADY_MEMBER, "You belong to the team of this store already.");
        }
        em.persist(member);
    }

    /** Whether somebody works in any store that the transaction may see. */
    boolean isMember(String userId) {
        return em.createQuery("select count(m.userId) from Membership m where m.userId = :user", Long.class)
                        .setParameter("user", userId)
                        .getSingleResult()
                > 0;
    }

    /** Writes what has become of a member, who then has the version that it is answered with. */
    void write() {
        UnitOfWork.write(em);
    }

    void remove(Membership member) {
        em.remove(member);
    }
}
