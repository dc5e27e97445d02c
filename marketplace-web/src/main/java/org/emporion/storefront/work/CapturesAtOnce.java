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
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.CapturePayment;

/**
 * Takes the money of a purchase as soon as it is placed, without the buyer waiting for it and without a look into the queue. What
 * does not succeed, or finds no room, the task of the queue does a little later.
 */
@ApplicationScoped
class CapturesAtOnce {

    private static final Logger LOG = Logger.getLogger(CapturesAtOnce.class.getName());

    /** A slow provider shall not take threads away from pages. */
    private final Semaphore room = new Semaphore(4);

    @Inject
    private CapturePayment capture;

    @Resource
    private ManagedExecutorService threads;

    void placed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CapturePayment.Wanted wanted) {
        if (!room.tryAcquire()) {
            return;
        }
        try {
            threads.execute(() -> take(wanted.attempt()));
        } catch (RejectedExecutionException full) {
            room.release();
        }
    }

    private void take(Attempt attempt) {
        try {
            capture.atOnce(attempt);
        } catch (RuntimeException later) {
            LOG.log(Level.INFO, "{0} is captured by its task: {1}", new Object[] {attempt.id(), later});
        } finally {
            room.release();
        }
    }
}
