package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.ProviderSilent;

/**
 * Brings payouts to stores. Talks to the provider, so not to be called inside a transaction; what a crash or a silent provider leaves
 * behind is brought to its end by calling it again.
 */
@ApplicationScoped
class PayoutDelivery {

    private final Transactions transactions;
    private final PayoutSteps steps;
    private final PayoutProviders providers;

    @Inject
    PayoutDelivery(Transactions transactions, PayoutSteps steps, PayoutProviders providers) {
        this.transactions = transactions;
        this.steps = steps;
        this.providers = providers;
    }

    /**
     * Sends it once, however often it is asked for.
     *
     * @return how it stands then
     * @throws ProviderSilent when the provider does not answer: call it again
     */
    PayoutState send(TenantId store, UUID id) {
        PayoutSteps.Standing standing = transactions.run(() -> steps.begin(store, id));
        return standing.state().isOver() ? standing.state() : answered(store, standing);
    }

    /**
     * Asks the provider how it stands; one that was paid may have come back.
     *
     * @return whether it has come to an end
     * @throws ProviderSilent when the provider does not answer
     */
    boolean check(TenantId store, UUID id) {
        PayoutSteps.Standing standing = transactions.run(() -> steps.standing(store, id));
        if (standing.state() == PayoutState.DUE || standing.state().failed()) {
            return standing.state().failed();
        }
        return answered(store, standing).isOver();
    }

    private PayoutState answered(TenantId store, PayoutSteps.Standing standing) {
        PayoutProvider.Sent answer = ask(standing);
        return transactions.run(() -> steps.told(store, standing.order().id(), answer));
    }

    /** What was asked for before may have been done: the same key is the same payout, and what is there is not asked for again. */
    private PayoutProvider.Sent ask(PayoutSteps.Standing standing) {
        PayoutProvider provider = providers.of(standing.provider());
        Optional<PayoutProvider.Sent> known = standing.first() ? Optional.empty() : provider.find(standing.order());
        return known.orElseGet(() -> provider.send(standing.order()));
    }
}
