package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;

/**
 * Asks a provider about what it has told of: a payout by our key, or the account of a store by the provider's name for it. The task
 * names provider and which. What is none of ours is passed over.
 */
@ApplicationScoped
class HearPayout implements TaskHandler {

    static final String KIND = "payout.heard";

    private final Transactions transactions;
    private final PayoutRepository payouts;
    private final PayoutDelivery delivery;
    private final PayoutAccounts accounts;

    @Inject
    HearPayout(Transactions transactions, PayoutRepository payouts, PayoutDelivery delivery, PayoutAccounts accounts) {
        this.transactions = transactions;
        this.payouts = payouts;
        this.delivery = delivery;
        this.accounts = accounts;
    }

    @Override
    public Queue queue() {
        return Queue.ADMIN;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Task task) {
        String[] parts = task.ref().split("/", 2);
        Optional<UUID> payout = Ids.parse(parts[1]);
        if (payout.isPresent()) {
            Optional<TenantId> store = transactions.run(() -> payouts.storeOf(payout.get()));
            store.ifPresent(each -> delivery.check(each, payout.get()));
            return;
        }
        List<TenantId> stores = transactions.run(() -> payouts.accounts(parts[0], parts[1]).stream()
                .map(PayoutAccount::tenant)
                .toList());
        stores.forEach(each -> accounts.ask(each, parts[0]));
    }
}
