package org.emporion.admin.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.emporion.ground.mail.DeadLetters;
import org.emporion.selling.checkout.PlatformPurchases;
import org.emporion.stock.stock.PlatformStock;
import org.emporion.web.metrics.Gauges;

/** Shows what waits for the platform's people. */
@ApplicationScoped
class PlatformGauges {

    private static final String DEAD_LETTERS = "emporion_dead_letters";
    private static final String OVERDUE = "emporion_payments_overdue";
    private static final String DIFFERENCES = "emporion_stock_differences";
    private static final String REFUNDS_OVERDUE = "emporion_refunds_overdue";

    private final Gauges gauges;
    private final DeadLetters letters;
    private final PlatformPurchases purchases;
    private final PlatformStock stock;

    @Inject
    PlatformGauges(Gauges gauges, DeadLetters letters, PlatformPurchases purchases, PlatformStock stock) {
        this.gauges = gauges;
        this.letters = letters;
        this.purchases = purchases;
        this.stock = stock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        gauges.show(
                List.of(DEAD_LETTERS, OVERDUE, REFUNDS_OVERDUE),
                () -> Map.of(
                        DEAD_LETTERS,
                        letters.count(),
                        OVERDUE,
                        purchases.overduePayments(),
                        REFUNDS_OVERDUE,
                        purchases.overdueRefunds()));
        gauges.show(List.of(DIFFERENCES), () -> Map.of(DIFFERENCES, stock.differing()));
    }
}
