package org.emporion.storefront.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.emporion.selling.delivery.StoreDelivery;

/** Has the holidays on which nothing arrives at hand for the first cart, without making the application start later. */
@ApplicationScoped
class HolidayCalendars {

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService threads;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        threads.execute(() -> StoreDelivery.loadHolidays(clock));
    }
}
