package org.emporion.admin.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.emporion.selling.fraud.PlatformReviews;
import org.emporion.web.metrics.Gauges;

/** Shows how many purchases are held until the platform's people decide. */
@ApplicationScoped
class ReviewGauges {

    private static final String OPEN = "emporion_fraud_reviews_open";

    private final Gauges gauges;
    private final PlatformReviews reviews;

    @Inject
    ReviewGauges(Gauges gauges, PlatformReviews reviews) {
        this.gauges = gauges;
        this.reviews = reviews;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        gauges.show(List.of(OPEN), () -> Map.of(OPEN, reviews.open()));
    }
}
