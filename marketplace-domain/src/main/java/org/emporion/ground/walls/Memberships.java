package org.emporion.ground.walls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.UnitOfWork;

/**
 * Who works in which store, and as what. A store always has an owner, and only owners make or unmake owners. Whatever changes
 * in a store locks all of its members in one order first, so that two owners who unmake each other cannot both succeed.
 */
@ApplicationScoped
public class Memberships {

    private static final String COLLEAGUES =
            """
            select new org.emporion.ground.walls.Memberships$Colleague(
              m.userId, max(m.name), max(m.email), count(m.userId)) from Membership m where 1 = 1""";

    private static final String WORD = " and (%s like :word%%1$d or %s like :word%%1$d)"
            .formatted(PlainText.smallInJpql("m.name"), PlainText.smallInJpql("m.email"));

    private final EntityManager em;

    @Inject
    public Memberships(EntityManager em) {
        this.em = em;
    }

    /** The way of members into their stores, where nothing injects it. */
    public static SellerAccess.Door door(EntityManager em) {
        return new MemberDoor(em);
    }

    /**
     * Somebody who works in a store.
     *
     * @param userId the identity provider's id
     * @param version another one after every change, and for whoever joins anew
     */
    public record Member(String userId, String name, String email, Role role, Instant since, String version) {}

    /** Somebody who works in stores, under one of the names given there. */
    public record Colleague(String userId, String name, String email, long stores) {}

    /** Where somebody works, and as what. */
    public record Place(
            String userId,
            String name,
            String email,
            UUID storeId,
            String slug,
            String storeName,
            StoreStatus status,
            Role role,
            Instant since) {}

    /** The API keys that members answer for. Whoever makes a member less than an owner asks here what becomes of them. */
    public interface Keys {

        /** Those of a store that are in force. */
        List<Key> inForce(TenantId store);

        /** The keys of this member open nothing from now on. */
        void end(TenantId store, String userId);

        /** Another owner answers for them from now on; they go on working. */
        void handOver(TenantId store, String userId, String toUserId);
    }

    /**
     * A key that is in force.
     *
     * @param madeBy the identity provider's id of who answers for it; null for nobody
     * @param prefix what of it is shown
     */
    public record Key(UUID id, String madeBy, String name, String prefix) {}

    /** Those of a store, owners first, then by name. */
    public List<Member> list(TenantId store) {
        return em.createQuery(
                        """
                        select m from Membership m where m.tenantId = :store
                        order by case when m.role = org.emporion.ground.walls.Role.OWNER then 0 else 1 end,
                            lower(m.name), m.userId""",
                        Membership.class)
                .setParameter("store", store.value())
                .getResultStream()
                .map(Membership::view)
                .toList();
    }

    /** Those of a store by their ids at the identity provider, the first member first. */
    public List<String> userIds(TenantId store) {
        return em.createQuery(
                        "select m.userId from Membership m where m.tenantId = :store order by m.createdAt",
                        String.class)
                .setParameter("store", store.value())
                .getResultList();
    }

    /** The owner of each of these stores, of several the first. */
    public Map<TenantId, Member> owners(Collection<TenantId> stores) {
        return em.createQuery(
                        """
                        select m from Membership m where m.tenantId in :stores and m.role = :owner
                        order by m.tenantId, m.createdAt, m.userId""",
                        Membership.class)
                .setParameter("stores", stores.stream().map(TenantId::value).toList())
                .setParameter("owner", Role.OWNER)
                .getResultStream()
                .collect(Collectors.toMap(Membership::tenant, Membership::view, (first, later) -> first));
    }

    /** The members of all stores that the transaction may see, each person once: those in whose name or e-mail every word stands, by name. */
    public Page<Colleague> colleagues(String text, Page.Request page) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder matching = new StringBuilder();
        List<String> words = PlainText.words(text);
        for (int i = 0; i < words.size(); i++) {
            matching.append(WORD.formatted(i));
            values.put("word" + i, PlainText.containingSmall(words.get(i)));
        }
        TypedQuery<Colleague> listing = em.createQuery(
                COLLEAGUES + matching + " group by m.userId order by max(m.name), m.userId", Colleague.class);
        TypedQuery<Long> counting =
                em.createQuery("select count(distinct m.userId) from Membership m where 1 = 1" + matching, Long.class);
        values.forEach(listing::setParameter);
        values.forEach(counting::setParameter);
        List<Colleague> found =
                listing.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        return page.of(found, counting::getSingleResult);
    }

    /** The places of these people, by the names of the stores. */
    public List<Place> placesOf(Collection<String> userIds) {
        return em.createQuery(
                        """
                        select new org.emporion.ground.walls.Memberships$Place(
                          m.userId, m.name, m.email, m.tenantId, t.slug, t.name, t.status, m.role, m.createdAt)
                        from Membership m join KnownStore t on t.tenantId = m.tenantId
                        where m.userId in :users order by t.name, t.tenantId""",
                        Place.class)
                .setParameter("users", userIds)
                .getResultList();
    }

    /** Whether somebody works in any store that the transaction may see. */
    public boolean isMember(String userId) {
        return em.createQuery("select count(m.userId) from Membership m where m.userId = :user", Long.class)
                        .setParameter("user", userId)
                        .getSingleResult()
                > 0;
    }

    /** @throws Conflict ALREADY_MEMBER */
    public void join(TenantId store, Person person, Role role, Instant now) {
        Membership member = new Membership(store, person, role, now);
        if (em.find(Membership.class, member.key()) != null) {
            throw new Conflict(Members.ALREADY_MEMBER, "You belong to the team of this store already.");
        }
        em.persist(member);
    }

    /**
     * No member of the store has this address, or will have until the transaction has ended.
     *
     * @param address in small letters
     * @throws Conflict ALREADY_MEMBER when one has
     */
    public void mustNotHave(TenantId store, String address) {
        lock(store).mustNotHave(address);
    }

    /**
     * Gives a member another role.
     *
     * @param check refuses the member as it is now
     * @throws NotFound when nobody of the team has this id
     * @throws Forbidden OWNER_ONLY when it makes or unmakes an owner and no owner acts
     * @throws Conflict LAST_OWNER when no owner would be left
     */
    public Member changeRole(Seat seat, String userId, Role role, Consumer<Member> check) {
        seat.mustWrite(Scope.TEAM);
        Members members = lock(seat.tenant());
        check.accept(members.get(userId).view());
        Membership changed = members.changeRole(userId, role, seat);
        UnitOfWork.write(em);
        return changed.view();
    }

    /**
     * Takes a member out of the team.
     *
     * @param check refuses the member as it is now
     * @throws NotFound when nobody of the team has this id
     * @throws Forbidden OWNER_ONLY when it is an owner and no owner acts
     * @throws Conflict LAST_OWNER when no owner would be left
     */
    public void remove(Seat seat, String userId, Consumer<Member> check) {
        seat.mustWrite(Scope.TEAM);
        Members members = lock(seat.tenant());
        check.accept(members.get(userId).view());
        em.remove(members.remove(userId, seat));
    }

    /**
     * A member goes, whom nobody has to let go.
     *
     * @param check refuses the member as it is now
     * @throws NotFound when nobody of the team has this id
     * @throws Conflict LAST_OWNER when no owner would be left
     */
    public void leave(TenantId store, String userId, Consumer<Member> check) {
        Members members = lock(store);
        check.accept(members.get(userId).view());
        em.remove(members.leave(userId));
    }

    /**
     * Whoever acts is an owner now, and stays one until the transaction has ended.
     *
     * @throws Forbidden OWNER_ONLY when that has changed since the seat was given
     */
    public void mustStayOwner(Seat seat) {
        seat.mustOwn();
        String self = seat.userId().orElse("");
        boolean owns = lock(seat.tenant()).has(self, Role.OWNER);
        if (!owns) {
            throw new Forbidden("OWNER_ONLY", "Only an owner of the store may do this.");
        }
    }

    private Members lock(TenantId store) {
        return new Members(em.createQuery(
                        "select m from Membership m where m.tenantId = :store order by m.userId", Membership.class)
                .setParameter("store", store.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }
}
