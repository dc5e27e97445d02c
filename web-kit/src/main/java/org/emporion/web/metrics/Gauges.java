package org.emporion.web.metrics;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.emporion.ground.metrics.RecentFigures;

/** Shows figures of the database while the application runs; see {@link RecentFigures} for how old they may be. */
@ApplicationScoped
public class Gauges {

    private final MetricRegistry registry;
    private final Clock clock;
    private final List<Future<?>> readings = new CopyOnWriteArrayList<>();

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    Gauges(MetricRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * Shows the figures of these names from now on.
     *
     * @param source reads them by their names
     */
    public void show(List<String> names, Supplier<Map<String, Long>> source) {
        RecentFigures figures = new RecentFigures(source, clock);
        names.forEach(name -> registry.gauge(name, () -> figures.get(name)));
        readings.add(figures.start(timer));
    }

    @PreDestroy
    void stop() {
        readings.forEach(each -> each.cancel(true));
    }
}
