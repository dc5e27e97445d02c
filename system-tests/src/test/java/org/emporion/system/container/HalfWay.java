package org.emporion.system.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;
import org.emporion.kernel.Failure;

/** Does something in a transaction, and fails half way. */
@ApplicationScoped
@Transactional
class HalfWay {

    /** As the facades of the domain do it. */
    public void strictly(Runnable work, RuntimeException failure) {
        work.run();
        throw failure;
    }

    /** What is taken away here is that failures of the domain roll back. */
    @Transactional(dontRollbackOn = Failure.class)
    public void tolerantly(Runnable work, RuntimeException failure) {
        work.run();
        throw failure;
    }

    /** Fails as it likes, also with an exception that has to be declared. */
    public <T> T freely(Callable<T> work) throws Exception {
        return work.call();
    }
}
