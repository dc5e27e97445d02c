package org.emporion.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Runs one step of a longer undertaking in a transaction of its own, so that nothing remote happens inside one. */
@ApplicationScoped
public class Transactions {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T run(Supplier<T> step) {
        return step.get();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void run(Runnable step) {
        step.run();
    }
}
