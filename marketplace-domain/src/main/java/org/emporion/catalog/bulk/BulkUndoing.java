package org.emporion.catalog.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.kernel.TenantId;

/** Gives back what the request to undo a bulk change did not get to. */
@ApplicationScoped
class BulkUndoing extends StoreJob {

    static final String KIND = "bulk.undo";

    private final BulkWork work;

    @Inject
    BulkUndoing(BulkWork work) {
        super(KIND);
        this.work = work;
    }

    @Override
    protected void run(TenantId store, String ref) {
        work.toTheEnd(store, UUID.fromString(ref));
    }
}
