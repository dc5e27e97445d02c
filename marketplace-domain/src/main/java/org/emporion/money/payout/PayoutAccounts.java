package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;

/** Asks providers how the accounts of stores stand. Not to be called inside a transaction. */
@ApplicationScoped
class PayoutAccounts {

    private final Transactions transactions;
    private final TenantScope scope;
    private final PayoutRepository payouts;
    private final PayoutProviders providers;
    private final Clock clock;

    @Inject
    PayoutAccounts(
            Transactions transactions,
            TenantScope scope,
            PayoutRepository payouts,
            PayoutProviders providers,
            Clock clock) {
        this.transactions = transactions;
        this.scope = scope;
        this.payouts = payouts;
        this.providers = providers;
        this.clock = clock;
    }

    /**
     * Asks about the account of a store that has one.
     *
     * @throws org.emporion.money.payment.ProviderSilent when the provider does not answer
     */
    void ask(TenantId store, String provider) {
        String reference = transactions.run(() -> scope.within(store, () -> payouts.account(store, provider)
                .map(PayoutAccount::reference)
                .orElse(null)));
        if (reference != null) {
            told(store, provider, providers.of(provider).account(reference));
        }
    }

    /** Writes down what the provider says of it. */
    void told(TenantId store, String provider, PayoutProvider.Account account) {
        transactions.run(() -> scope.within(store, () -> payouts.account(store, provider)
                .ifPresent(known -> known.told(account, clock.instant()))));
    }
}
