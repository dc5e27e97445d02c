package org.emporion.catalog.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.kernel.TenantId;

/** Works off what the request for a bulk change did not get to. */
@ApplicationScoped
class BulkRun extends StoreJob {

    static final String KIND = "bulk.run";

    private final BulkWork work;

    @Inject
    BulkRun(BulkWork work) {
        super(KIND);
        this.work = work;
    }

    @Override
    protected void run(TenantId store, String ref) {
        work.toTheEnd(store, UUID.fromString(ref));
    }
}
