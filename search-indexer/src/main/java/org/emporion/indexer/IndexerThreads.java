package org.emporion.indexer;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the kinds of work for as long as the application does. Neither a lost database nor a lost cluster ends them: they
 * pause a little longer each time and go on.
 */
@ApplicationScoped
class IndexerThreads {

    private static final Logger LOG = Logger.getLogger(IndexerThreads.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration REBUILD_POLL = Duration.ofSeconds(1);

    private final Stop stop = new Stop();
    private final Indexing indexing;
    private final Rebuilding rebuilding;
    private final Purging purging;
    private final IndexerState state;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    IndexerThreads(Indexing indexing, Rebuilding rebuilding, Purging purging, IndexerState state) {
        this.indexing = indexing;
        this.rebuilding = rebuilding;
        this.purging = purging;
        this.state = state;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        threads.newThread(() -> again("indexing", onProgress -> {
                    rebuilding.prepare();
                    indexing.work(stop, onProgress);
                }))
                .start();
        threads.newThread(() -> again("rebuilding", onProgress -> {
                    rebuilding.work(stop);
                    onProgress.run();
                    stop.within(REBUILD_POLL);
                }))
                .start();
        threads.newThread(() -> again("purging", onProgress -> {
                    stop.within(purging.pause());
                    purging.work();
                    onProgress.run();
                }))
                .start();
    }

    @PreDestroy
    void stop() {
        stop.say();
    }

    private void again(String name, Work work) {
        Duration[] pause = {FIRST_PAUSE};
        while (!stop.asked()) {
            try {
                work.run(() -> {
                    pause[0] = FIRST_PAUSE;
                    state.worked(name);
                });
            } catch (Exception e) {
                LOG.log(Level.WARNING, name + " pauses for " + pause[0].toMillis() + " ms: " + e.getMessage());
                LOG.log(Level.FINE, name, e);
                state.failed(name, e);
                stop.within(pause[0]);
                pause[0] = longer(pause[0]);
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private interface Work {
        void run(Runnable onProgress) throws Exception;
    }
}
