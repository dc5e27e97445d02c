package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.Outbox;

/** Tells of the last step of a store: a mail to its people, and a count. */
@ApplicationScoped
class StoreStepNews {

    private final Outbox outbox;
    private final Event<Counted> counted;

    @Inject
    StoreStepNews(Outbox outbox, Event<Counted> counted) {
        this.outbox = outbox;
        this.counted = counted;
    }

    void told(Tenant store) {
        StoreStepMails.append(outbox, store);
        counted.fire(store.lastStep().counted());
    }
}
