package org.emporion.catalog.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.kernel.SqlFailed;
import org.emporion.kernel.TenantId;

/** Works bulk changes off, step by step: by the request that asked for it as far as that may go, the rest in the background. */
@ApplicationScoped
class BulkWork {

    private static final Logger LOG = Logger.getLogger(BulkWork.class.getName());

    private final BulkSteps steps;
    private final Clock clock;

    @Inject
    BulkWork(BulkSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** What stands in the way now need not do so when the background comes to it. */
    void during(Duration most, TenantId store, UUID id) {
        Instant until = clock.instant().plus(most);
        try {
            boolean more = true;
            while (more && clock.instant().isBefore(until)) {
                more = next(store, id);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "bulk change " + id + " goes on in the background", e);
        }
    }

    void toTheEnd(TenantId store, UUID id) {
        boolean more = true;
        while (more) {
            more = next(store, id);
        }
    }

    void forget(TenantId store, UUID id) {
        toTheEnd(store, id);
        boolean more = true;
        while (more) {
            more = steps.forget(store, id);
        }
    }

    /** One product that the database refuses must not keep the others from being changed. */
    private boolean next(TenantId store, UUID id) {
        try {
            return steps.next(store, id, BulkSteps.AT_ONCE);
        } catch (SqlFailed failed) {
            failed.throwUnlessRefusal();
            LOG.log(Level.WARNING, "a batch of bulk change " + id + " failed, going on product by product", failed);
            return oneByOne(store, id);
        }
    }

    private boolean oneByOne(TenantId store, UUID id) {
        boolean more = true;
        for (int i = 0; more && i < BulkSteps.AT_ONCE; i++) {
            try {
                more = steps.next(store, id, 1);
            } catch (SqlFailed failed) {
                failed.throwUnlessRefusal();
                steps.refuse(store, id);
            }
        }
        return more;
    }
}
