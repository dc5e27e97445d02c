package org.emporion.indexer;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.emporion.discovery.search.SearchSupervision;
import org.emporion.ground.metrics.RecentFigures;

/** Shows in {@code /metrics} how far the index is behind. */
@ApplicationScoped
class BacklogGauges {

    static final String BEHIND = "emporion_listings_behind";
    static final String OLDEST = "emporion_listings_oldest_seconds";

    private final SearchSupervision supervision;
    private final MetricRegistry registry;
    private final Clock clock;
    private Future<?> reading;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    BacklogGauges(SearchSupervision supervision, MetricRegistry registry, Clock clock) {
        this.supervision = supervision;
        this.registry = registry;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        RecentFigures figures = new RecentFigures(() -> figures(supervision.lag()), clock);
        List.of(BEHIND, OLDEST).forEach(name -> registry.gauge(name, () -> figures.get(name)));
        reading = figures.start(timer);
    }

    @PreDestroy
    void stop() {
        reading.cancel(true);
    }

    static Map<String, Long> figures(SearchSupervision.Lag lag) {
        return Map.of(BEHIND, lag.unpublished(), OLDEST, lag.oldestAgeMs() / 1000);
    }
}
