package org.emporion.money.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Row;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/**
 * What the book owes to stores: the credit on SELLER_PAYABLE and SELLER_TAX, order by order. A debit there is what the store owes, the
 * seller receivable: more went back of an order than was still owed for it.
 */
@ApplicationScoped
public class OwedToStores {

    private static final Map<String, String> SORTS = Map.of(
            "store", "name, tenant_id, currency",
            "-store", "name desc, tenant_id, currency",
            "net", "owed_minor - owes_minor, tenant_id, currency",
            "-net", "owed_minor - owes_minor desc, tenant_id, currency");

    /** What each order leaves, as seen from the store: above zero is owed to it. */
    private static final String BY_ORDER =
            """
            select j.tenant_id, j.order_id, p.currency,
                coalesce(-sum(p.amount_minor) filter (where p.account = 'SELLER_PAYABLE'), 0)::bigint as payable_minor,
                coalesce(-sum(p.amount_minor) filter (where p.account = 'SELLER_TAX'), 0)::bigint as tax_minor,
                coalesce(-sum(p.amount_minor) filter (where p.account = 'SELLER_HELD'), 0)::bigint as held_minor
            from posting p join journal j on j.tenant_id = p.tenant_id and j.id = p.journal_id
            where p.account in ('SELLER_PAYABLE', 'SELLER_TAX', 'SELLER_HELD')""";

    private static final String SUMS =
            """
            coalesce(sum(payable_minor + tax_minor) filter (where payable_minor + tax_minor > 0), 0)::bigint as owed_minor,
            coalesce(-sum(payable_minor + tax_minor) filter (where payable_minor + tax_minor < 0), 0)::bigint as owes_minor,
            coalesce(sum(least(held_minor, -payable_minor - tax_minor))
                filter (where payable_minor + tax_minor < 0 and held_minor > 0), 0)::bigint as claimed_minor,
            coalesce(sum(held_minor), 0)::bigint as held_minor""";

    private static final String STORES = "select tenant_id, currency, " + SUMS + " from (" + BY_ORDER
            + " group by j.tenant_id, j.order_id, p.currency) by_order group by tenant_id, currency";

    private static final String NOT_EVEN = " from (" + STORES + ") sums join store_name k using (tenant_id)"
            + " where (owed_minor <> 0 or owes_minor <> 0 or held_minor <> 0)";

    private final Sql sql;

    @Inject
    OwedToStores(Sql sql) {
        this.sql = sql;
    }

    /**
     * What is owed for one order.
     *
     * @param payable without the tax; below zero when the store owes
     * @param tax likewise
     */
    public record OfOrder(UUID orderId, Money payable, Money tax) {

        public Money all() {
            return payable.plus(tax);
        }
    }

    /**
     * How a store stands in one currency.
     *
     * @param owed for its orders for which something is owed to it
     * @param owes for its orders of which more went back than was still owed
     * @param claimed of what it owes, that for chargebacks that are still open: it had been paid out, and is among what is held
     * @param held until chargebacks are decided
     * @param net what is owed to it when what it owes is taken off; below zero when it owes more
     */
    public record Balance(Money owed, Money owes, Money claimed, Money held, Money net) {

        Balance(Money owed, Money owes, Money claimed, Money held) {
            this(owed, owes, claimed, held, owed.minus(owes));
        }

        /** What it owes for refunds and for chargebacks that were lost. */
        public Money givenBack() {
            return owes.minus(claimed);
        }

        /** What is held of what it has not been paid. */
        public Money kept() {
            return held.minus(claimed);
        }
    }

    /** A store with how it stands in one currency. */
    public record StoreBalance(UUID storeId, StoreName store, Balance balance) {}

    /**
     * Which stores are wanted.
     *
     * @param text in the name or the address of the store; null for all
     * @param sort store or net, with a minus for the other way; null is -net
     */
    public record Query(String text, String sort) {}

    /** The orders of a store for which something is owed to it in a currency, or which it owes something for. */
    public List<OfOrder> byOrder(TenantId store, String currency) {
        return sql.statement(
                        BY_ORDER
                                + " and p.tenant_id = :store and p.currency = :currency group by j.tenant_id, j.order_id, p.currency"
                                + " having sum(p.amount_minor) filter (where p.account <> 'SELLER_HELD') <> 0 order by j.order_id")
                .with("store", store)
                .with("currency", currency)
                .list(row -> new OfOrder(row.uuid("order_id"), row.money("payable_minor"), row.money("tax_minor")));
    }

    /** How a store stands, currency by currency; none of a currency in which nothing was ever owed. */
    public List<Balance> of(TenantId store) {
        return sql.statement("select currency, " + SUMS + " from (" + BY_ORDER
                        + " and p.tenant_id = :store group by j.tenant_id, j.order_id, p.currency) by_order"
                        + " group by currency order by currency")
                .with("store", store)
                .list(OwedToStores::balance);
    }

    /**
     * The stores with which the platform is not even, for the platform.
     *
     * @throws RuleViolated when there is no such order
     */
    public Page<StoreBalance> stores(Query query, Page.Request page) {
        String order = SORTS.get(query.sort() == null ? "-net" : query.sort());
        if (order == null) {
            throw RuleViolated.field("sort", "SORT", "Sort by store or net, with a minus for the other way.");
        }
        String named = " and (" + PlainText.smallInSql("k.name") + " like :text or k.slug like :text)";
        String text = PlainText.containingSmall(PlainText.line(query.text()));
        List<StoreBalance> found = sql.statement(
                        "select tenant_id, k.slug, k.name, sums.currency, owed_minor, owes_minor, claimed_minor, held_minor"
                                + NOT_EVEN + named + " order by " + order + " limit :size offset :offset")
                .with("text", text)
                .with("size", page.size())
                .with("offset", page.offset())
                .list(row -> new StoreBalance(
                        row.uuid("tenant_id"), new StoreName(row.text("slug"), row.text("name")), balance(row)));
        return page.of(found, () -> sql.statement("select count(*) as n" + NOT_EVEN + named)
                .with("text", text)
                .count());
    }

    private static Balance balance(Row row) {
        return new Balance(
                row.money("owed_minor"), row.money("owes_minor"), row.money("claimed_minor"), row.money("held_minor"));
    }
}
