package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;

/** What the fetching of pictures reads and writes, each a short transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PictureSteps {

    private final EntityManager em;
    private final TenantScope tenants;
    private final ListingQueue listings;
    private final Outbox outbox;

    @Inject
    PictureSteps(EntityManager em, TenantScope tenants, ListingQueue listings, Outbox outbox) {
        this.em = em;
        this.tenants = tenants;
        this.listings = listings;
        this.outbox = outbox;
    }

    /** A picture that waits, and where it can be fetched. */
    record Waiting(UUID id, String url) {}

    /** The next pictures of the store that wait, behind the given one. */
    List<Waiting> waiting(TenantId tenant, UUID behind, int most) {
        return tenants.within(tenant, () -> em
                .createQuery(
                        "select x.id, x.sourceUrl from Picture x where x.tenantId = :store"
                                + " and x.state = :waiting and x.id > :behind order by x.id",
                        Object[].class)
                .setParameter("store", tenant.value())
                .setParameter("waiting", Picture.State.WAITING)
                .setParameter("behind", behind)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Waiting((UUID) row[0], (String) row[1]))
                .toList());
    }

    /** The file of a picture is here; one that was removed meanwhile stays so. */
    void ready(TenantId tenant, UUID id, PictureRenditions.Stored stored) {
        tenants.within(tenant, () -> {
            Picture picture = em.find(Picture.class, new TenantKey(tenant, id));
            if (picture != null) {
                picture.arrived(stored);
                if (picture.product().wasOnSale()) {
                    listings.changed(tenant, picture.product().id());
                }
            }
        });
    }

    void failed(TenantId tenant, Collection<UUID> pictures, String problem) {
        if (!pictures.isEmpty()) {
            tenants.within(tenant, () -> em.createQuery("update Picture x set x.state = :failed, x.problem = :problem"
                            + " where x.tenantId = :store and x.id in :pictures and x.state = :waiting")
                    .setParameter("failed", Picture.State.FAILED)
                    .setParameter("problem", problem)
                    .setParameter("store", tenant.value())
                    .setParameter("pictures", pictures)
                    .setParameter("waiting", Picture.State.WAITING)
                    .executeUpdate());
        }
    }

    /** Goes on later, behind whatever else waits in the queue. */
    void goOn(TenantId tenant) {
        outbox.append(Queue.PORTAL, PictureFetching.KIND, tenant, Ids.next().toString());
    }
}
