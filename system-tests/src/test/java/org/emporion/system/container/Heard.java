package org.emporion.system.container;

import static jakarta.enterprise.event.TransactionPhase.AFTER_FAILURE;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;
import static jakarta.enterprise.event.TransactionPhase.IN_PROGRESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.StoreApplied;

/** Hears that a store was applied for, at once, and after the transaction has ended well or badly. */
@ApplicationScoped
class Heard {

    private final Map<TenantId, List<TransactionPhase>> heard = new ConcurrentHashMap<>();

    List<TransactionPhase> of(TenantId store) {
        return List.copyOf(heard.getOrDefault(store, List.of()));
    }

    void atOnce(@Observes StoreApplied store) {
        note(store, IN_PROGRESS);
    }

    void afterSuccess(@Observes(during = AFTER_SUCCESS) StoreApplied store) {
        note(store, AFTER_SUCCESS);
    }

    void afterFailure(@Observes(during = AFTER_FAILURE) StoreApplied store) {
        note(store, AFTER_FAILURE);
    }

    private void note(StoreApplied store, TransactionPhase when) {
        heard.computeIfAbsent(store.tenant(), none -> new CopyOnWriteArrayList<>())
                .add(when);
    }
}
