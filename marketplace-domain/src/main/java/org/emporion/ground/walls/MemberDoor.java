package org.emporion.ground.walls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.kernel.TenantId;

/** People work in the stores that they are members of. */
@ApplicationScoped
class MemberDoor implements SellerAccess.Door {

    private static final String OF_PERSON =
            """
            select t.tenantId, t.slug, t.name, t.status, t.timeZone, t.currency, m.role from Membership m
            join KnownStore t on t.tenantId = m.tenantId where m.userId = :user""";

    private final EntityManager em;

    @Inject
    MemberDoor(EntityManager em) {
        this.em = em;
    }

    /** The first: who is a member comes in as that, whatever else was granted. */
    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<SellerAccess.Entrance> entrances(Person person, String slug) {
        return query(person, slug).getResultList().stream()
                .map(row -> SellerAccess.Entrance.ofMember(new StoreRef(
                        new TenantId((UUID) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (StoreStatus) row[3],
                        ZoneId.of((String) row[4]),
                        (String) row[5],
                        (Role) row[6])))
                .toList();
    }

    private TypedQuery<Object[]> query(Person person, String slug) {
        TypedQuery<Object[]> query = slug == null
                ? em.createQuery(OF_PERSON, Object[].class)
                : em.createQuery(OF_PERSON + " and t.slug = :slug", Object[].class)
                        .setParameter("slug", slug);
        return query.setParameter("user", person.userId());
    }
}
