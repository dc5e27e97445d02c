package org.emporion.money.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** The book itself. Writes journals and adds them up; which journal follows which event is decided elsewhere. */
@ApplicationScoped
public class Ledger {

    private static final UUID NO_EVENT = new UUID(0, 0);

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Ledger(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Line(Account account, Money sum) {}

    /**
     * Waits until nobody else counts what is left of an order, and keeps others waiting until this transaction has ended. A lock of
     * the order would need the right to change it, which not all who write here have.
     */
    public void takeTurn(UUID orderId) {
        sql.statement("select pg_advisory_xact_lock(hashtextextended(:order, 0))")
                .with("order", orderId.toString())
                .list(row -> null);
    }

    /** Writes a journal, unless its event has one already. */
    public void write(Journal journal) {
        if (journal.postings().isEmpty()) {
            return;
        }
        List<Money> amounts = List.copyOf(journal.postings().values());
        sql.statement(
                        """
                        with written as (
                            insert into journal (tenant_id, id, order_id, event_id, kind, recorded_at)
                            values (:store, :id, :order, :event, :kind, :now)
                            on conflict (tenant_id, event_id) do nothing
                            returning tenant_id, id)
                        insert into posting (tenant_id, id, journal_id, account, amount_minor, currency)
                        select w.tenant_id, p.id, w.id, p.account, p.amount_minor, :currency
                        from written w, unnest(:postings::uuid[], :accounts::text[], (:amounts::text[])::bigint[])
                            as p(id, account, amount_minor)""")
                .with("store", journal.store())
                .with("id", Ids.next())
                .with("order", journal.orderId())
                .with("event", journal.event())
                .with("kind", journal.kind())
                .with("now", clock.instant())
                .with("currency", amounts.get(0).currency())
                .with("postings", amounts.stream().map(each -> Ids.next()).toList())
                .with(
                        "accounts",
                        journal.postings().keySet().stream().map(Enum::name).toList())
                .with(
                        "amounts",
                        amounts.stream()
                                .map(each -> String.valueOf(each.minor()))
                                .toList())
                .update();
    }

    /** How the accounts stand for one order; an account on which nothing has moved is not in it. */
    public Map<Account, Money> balances(TenantId store, UUID orderId) {
        return balances(store, orderId, NO_EVENT);
    }

    /** How they stood without one event. */
    public Map<Account, Money> balances(TenantId store, UUID orderId, UUID exceptEvent) {
        Map<Account, Money> balances = new EnumMap<>(Account.class);
        sql.statement(
                        """
                        select p.account, p.currency, sum(p.amount_minor)::bigint as sum_minor
                        from journal j join posting p on p.tenant_id = j.tenant_id and p.journal_id = j.id
                        where j.tenant_id = :store and j.order_id = :order and j.event_id <> :except
                        group by p.account, p.currency""")
                .with("store", store)
                .with("order", orderId)
                .with("except", exceptEvent)
                .list(row -> new Line(Account.valueOf(row.text("account")), row.money("sum_minor")))
                .forEach(line -> balances.put(line.account, line.sum));
        return balances;
    }
}
