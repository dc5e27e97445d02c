package org.emporion.web.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.emporion.ground.metrics.Counted;

/** Counts what the marketplace does in this server since its start, once its transaction has committed. */
@ApplicationScoped
class Counters {

    private final MetricRegistry registry;

    @Inject
    Counters(MetricRegistry registry) {
        this.registry = registry;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Counted counted) {
        Tag[] labels = counted.labels().entrySet().stream()
                .map(each -> new Tag(each.getKey(), each.getValue()))
                .toArray(Tag[]::new);
        registry.counter(counted.name(), labels).inc(counted.by());
    }
}
