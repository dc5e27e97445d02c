package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.Refunds;

/**
 * Gives the buyer the money for a refused order back. Believes nothing but the order itself: that it is refused, and what it
 * cost, since the task is written by another application.
 */
@ApplicationScoped
public class RefundRefusedOrder implements TaskHandler {

    private Transactions transactions;
    private TenantScope scope;
    private Sql sql;
    private Refunds refunds;

    RefundRefusedOrder() {}

    @Inject
    public RefundRefusedOrder(Transactions transactions, TenantScope scope, Sql sql, Refunds refunds) {
        this.transactions = transactions;
        this.scope = scope;
        this.sql = sql;
        this.refunds = refunds;
    }

    private record Refused(String purchase, String number, Money total) {}

    @Override
    public Queue queue() {
        return Queue.STOREFRONT;
    }

    @Override
    public String kind() {
        return OrderNews.REFUND_DUE;
    }

    @Override
    public void run(Task task) {
        Optional<Refused> refused = transactions.run(() -> scope.within(
                task.tenant().orElseThrow(),
                () -> sql.one(
                        row -> new Refused(row.text("purchase_number"), row.text("number"), row.money("total_minor")),
                        "select purchase_number, number, total_minor, currency from seller_order"
                                + " where tenant_id = ? and number = ? and status = 'REFUSED'",
                        task.tenant().orElseThrow(),
                        task.ref())));
        refused.ifPresent(order -> refunds.refund(order.purchase(), order.number(), order.total()));
    }
}
