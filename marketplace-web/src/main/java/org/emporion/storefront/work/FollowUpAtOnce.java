package org.emporion.storefront.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.selling.checkout.FollowUp;

/**
 * Does what follows a purchase as soon as it is placed, without the buyer waiting for it and without a look into the queue. What
 * does not succeed, or finds no room, the tasks of the queue do a little later.
 */
@ApplicationScoped
class FollowUpAtOnce {

    private static final Logger LOG = Logger.getLogger(FollowUpAtOnce.class.getName());

    /** A slow provider or mail server shall not take threads away from pages. */
    private final Semaphore room = new Semaphore(4);

    @Inject
    private FollowUp followUp;

    @Resource
    private ManagedExecutorService threads;

    void placed(@Observes(during = TransactionPhase.AFTER_SUCCESS) FollowUp.Wanted wanted) {
        if (!room.tryAcquire()) {
            return;
        }
        try {
            threads.execute(() -> follow(wanted));
        } catch (RejectedExecutionException full) {
            room.release();
        }
    }

    private void follow(FollowUp.Wanted wanted) {
        try {
            followUp.atOnce(wanted);
        } catch (RuntimeException later) {
            LOG.log(Level.INFO, "what follows {0} is done by its tasks: {1}", new Object[] {
                wanted.purchase().number(), later
            });
        } finally {
            room.release();
        }
    }
}
