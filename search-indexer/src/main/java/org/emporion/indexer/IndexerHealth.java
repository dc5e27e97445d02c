package org.emporion.indexer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.emporion.discovery.search.SearchSupervision;

/** Ready when the database answers. A cluster that is down is told but not fatal: the backlog waits for it. */
@Readiness
@ApplicationScoped
class IndexerHealth implements HealthCheck {

    private final SearchSupervision supervision;
    private final IndexerState state;

    @Inject
    IndexerHealth(SearchSupervision supervision, IndexerState state) {
        this.supervision = supervision;
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("search-indexer");
        try {
            SearchSupervision.Lag lag = supervision.lag();
            answer.withData("unpublished", lag.unpublished()).withData("oldestAgeMs", lag.oldestAgeMs());
        } catch (RuntimeException e) {
            return answer.withData("database", String.valueOf(e.getMessage()))
                    .down()
                    .build();
        }
        for (Map.Entry<String, String> problem : state.problems().entrySet()) {
            answer.withData(problem.getKey(), problem.getValue());
        }
        return answer.up().build();
    }
}
