package org.emporion.money.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Writes the journals of seller orders. What the buyer pays is owed to the store, less the platform's commission. */
@ApplicationScoped
public class Ledger {

    private static final BigDecimal COMMISSION_PERCENT = BigDecimal.TEN;

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Ledger(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The platform's share of an order: of what its items cost, not of shipping; fixed at the sale. */
    public static Money commission(Money items) {
        return items.percent(COMMISSION_PERCENT);
    }

    /** The sale of an order. */
    public void sale(TenantId store, UUID orderId, Money total, Money commission) {
        write(store, orderId, "SALE", total, commission);
    }

    /** Takes the sale back as a whole, commission included. */
    public void refund(TenantId store, UUID orderId, Money total, Money commission) {
        Money zero = Money.zero(total.currency());
        write(store, orderId, "REFUND", zero.minus(total), zero.minus(commission));
    }

    private void write(TenantId store, UUID orderId, String kind, Money total, Money commission) {
        if (total.minor() == 0) {
            return;
        }
        UUID journal = Ids.next();
        sql.update(
                "insert into journal (tenant_id, id, order_id, kind, recorded_at) values (?, ?, ?, ?, ?)",
                store,
                journal,
                orderId,
                kind,
                clock.instant());
        List<Object[]> postings = List.of(
                posting(store, journal, "BUYER_PAYMENTS", total.minor(), total.currency()),
                posting(store, journal, "SELLER_PAYABLE", commission.minor() - total.minor(), total.currency()),
                posting(store, journal, "PLATFORM_COMMISSION", -commission.minor(), total.currency()));
        sql.batch(
                "insert into posting (tenant_id, id, journal_id, account, amount_minor, currency)"
                        + " values (?, ?, ?, ?, ?, ?)",
                postings.stream()
                        .filter(posting -> !Long.valueOf(0).equals(posting[4]))
                        .toList());
    }

    private static Object[] posting(TenantId store, UUID journal, String account, long minor, String currency) {
        return new Object[] {store, Ids.next(), journal, account, minor, currency};
    }
}
