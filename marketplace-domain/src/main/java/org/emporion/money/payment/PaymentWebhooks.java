package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Retry;
import org.emporion.kernel.Transactions;

/**
 * Takes in what payment providers tell. A message may come late, twice, before another one that was sent earlier, or about
 * something long settled: what it does is written down with its id in one transaction, so that it does it once.
 */
@ApplicationScoped
public class PaymentWebhooks {

    private static final Logger LOG = Logger.getLogger(PaymentWebhooks.class.getName());

    private final PaymentMethods methods;
    private final Transactions transactions;
    private final ProviderEvents events;
    private Iterable<PaymentNews> listeners;
    private final Clock clock;

    @Inject
    PaymentWebhooks(
            PaymentMethods methods,
            Transactions transactions,
            ProviderEvents events,
            @Any Instance<PaymentNews> listeners,
            Clock clock) {
        this.methods = methods;
        this.transactions = transactions;
        this.events = events;
        this.listeners = listeners;
        this.clock = clock;
    }

    PaymentWebhooks(
            PaymentMethods methods,
            Transactions transactions,
            ProviderEvents events,
            List<PaymentNews> listeners,
            Clock clock) {
        this.methods = methods;
        this.transactions = transactions;
        this.events = events;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * Takes in one message.
     *
     * @param method whose provider it is from
     * @param body as it came
     * @param header what a header of it says; null when it has none
     * @throws NotFound when nothing is paid for in that way
     * @throws org.emporion.kernel.Forbidden SIGNATURE when it is not signed by the provider
     * @throws org.emporion.kernel.RuleViolated MALFORMED, or AMOUNT when it is about other money than was asked for
     */
    public void receive(String method, byte[] body, UnaryOperator<String> header) {
        methods.gateway(method).event(body, header, clock.instant()).ifPresent(event -> take(method, event));
    }

    private void take(String method, PaymentGateway.Event event) {
        try {
            Retry.onCollision(() -> transactions.run(() -> takeOnce(method, event)));
        } catch (NotFound unknown) {
            LOG.log(Level.WARNING, "message of {0} about an unknown payment {1}", new Object[] {
                method, event.attemptId()
            });
        }
    }

    private boolean takeOnce(String method, PaymentGateway.Event event) {
        boolean first = events.isFirst(method, event);
        if (first) {
            listeners.forEach(each -> each.take(event));
        }
        return first;
    }
}
