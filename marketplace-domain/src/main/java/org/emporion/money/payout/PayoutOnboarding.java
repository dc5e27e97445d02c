package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.ProviderSilent;
import org.emporion.store.store.Stores;

/**
 * Leads the owner of a store to the page of the payout provider on which the store says where its money goes. Talks to the provider, so
 * not to be called inside a transaction.
 */
@ApplicationScoped
public class PayoutOnboarding {

    private final Transactions transactions;
    private final TenantScope scope;
    private final PayoutRepository payouts;
    private final PayoutProviders providers;
    private final PayoutAccounts accounts;
    private final Stores stores;

    @Inject
    PayoutOnboarding(
            Transactions transactions,
            TenantScope scope,
            PayoutRepository payouts,
            PayoutProviders providers,
            PayoutAccounts accounts,
            Stores stores) {
        this.transactions = transactions;
        this.scope = scope;
        this.payouts = payouts;
        this.providers = providers;
        this.accounts = accounts;
        this.stores = stores;
    }

    /** What the store's account is known by here, and who applies for it. */
    private record Begun(UUID key, String reference, String country) {}

    /**
     * The address of the provider's page, good for one visit. The first time an account is opened for the store.
     *
     * @param back where the provider leads back to
     * @throws Forbidden OWNER_ONLY when somebody else asks, USER_NEEDED when a key does
     * @throws Conflict PAYOUTS_OFF when nothing is paid out, PROVIDER_SILENT when the provider does not answer
     */
    public String page(Seat seat, String back) {
        seat.mustOwn();
        PayoutProvider provider = providers.required();
        return answered(provider, () -> provider.page(reference(seat, provider), back));
    }

    /**
     * Asks the provider how the account stands, if there is one.
     *
     * @throws Forbidden OWNER_ONLY when somebody else asks, USER_NEEDED when a key does
     * @throws Conflict PAYOUTS_OFF when nothing is paid out, PROVIDER_SILENT when the provider does not answer
     */
    public void refresh(Seat seat) {
        seat.mustOwn();
        PayoutProvider provider = providers.required();
        answered(provider, () -> {
            accounts.ask(seat.tenant(), provider.name());
            return provider;
        });
    }

    private String reference(Seat seat, PayoutProvider provider) {
        Begun begun = transactions.run(() -> scope.within(seat.tenant(), seat.actor(), () -> begun(seat, provider)));
        if (begun.reference() != null) {
            return begun.reference();
        }
        PayoutProvider.Account opened = provider.open(
                new PayoutProvider.Applicant(begun.key(), seat.tenant().value(), begun.country()));
        accounts.told(seat.tenant(), provider.name(), opened);
        return opened.reference();
    }

    /** Of two who ask at once, the later finds what the earlier has begun. */
    private Begun begun(Seat seat, PayoutProvider provider) {
        stores.takeTurn(seat.tenant());
        PayoutAccount account = payouts.account(seat.tenant(), provider.name()).orElse(null);
        if (account == null) {
            account = new PayoutAccount(seat.tenant(), provider.name());
            payouts.add(account);
        }
        return new Begun(account.id(), account.reference(), payouts.country(seat.tenant()));
    }

    private static <T> T answered(PayoutProvider provider, Supplier<T> asked) {
        try {
            return asked.get();
        } catch (ProviderSilent silent) {
            throw new Conflict(
                    "PROVIDER_SILENT",
                    "The payout provider, " + provider.name() + ", does not answer. Try again in a while.");
        }
    }
}
