package org.emporion.catalog.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.kernel.TenantId;

/** Removes a bulk change when its time is over, with what it deleted and what products were before it. */
@ApplicationScoped
class BulkForgetting extends StoreJob {

    static final String KIND = "bulk.forget";

    private final BulkWork work;

    @Inject
    BulkForgetting(BulkWork work) {
        super(KIND);
        this.work = work;
    }

    @Override
    protected void run(TenantId store, String ref) {
        work.forget(store, UUID.fromString(ref));
    }
}
