package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** What the fetching of pictures reads and writes, each a short transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PictureSteps {

    private final Sql sql;
    private final TenantScope tenants;
    private final ListingQueue listings;
    private final Outbox outbox;

    @Inject
    PictureSteps(Sql sql, TenantScope tenants, ListingQueue listings, Outbox outbox) {
        this.sql = sql;
        this.tenants = tenants;
        this.listings = listings;
        this.outbox = outbox;
    }

    /** A picture that waits, and where it can be fetched. */
    record Waiting(UUID id, String url) {}

    /** The next pictures of the store that wait, behind the given one. */
    List<Waiting> waiting(TenantId tenant, UUID behind, int most) {
        return tenants.within(
                tenant,
                () -> sql.list(
                        row -> new Waiting(row.uuid("id"), row.text("source_url")),
                        "select id, source_url from picture where tenant_id = ? and state = 'WAITING' and id > ?"
                                + " order by id limit ?",
                        tenant,
                        behind,
                        most));
    }

    void ready(TenantId tenant, UUID picture, PictureRenditions.Stored stored) {
        tenants.within(tenant, () -> {
            sql.update(
                    "update picture set state = 'READY', problem = null, hash = ?, width = ?, height = ?"
                            + " where tenant_id = ? and id = ?",
                    stored.hash(),
                    stored.width(),
                    stored.height(),
                    tenant,
                    picture);
            listings.changed(
                    tenant,
                    sql.list(
                            row -> row.uuid("id"),
                            "select p.id from product p join picture x on x.tenant_id = p.tenant_id"
                                    + " and x.product_id = p.id where p.tenant_id = ? and x.id = ?"
                                    + " and p.published_at is not null",
                            tenant,
                            picture));
        });
    }

    void failed(TenantId tenant, Collection<UUID> pictures, String problem) {
        if (!pictures.isEmpty()) {
            tenants.within(
                    tenant,
                    () -> sql.update(
                            "update picture set state = 'FAILED', problem = ?"
                                    + " where tenant_id = ? and id = any(?) and state = 'WAITING'",
                            problem,
                            tenant,
                            pictures));
        }
    }

    /** Goes on later, behind whatever else waits in the queue. */
    void goOn(TenantId tenant) {
        outbox.append(Queue.PORTAL, PictureFetching.KIND, tenant, Ids.next().toString());
    }
}
