package org.emporion.money.chargeback;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.mail.MailKind.Addressed;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestTransactions;
import org.emporion.money.payment.Attempts;
import org.emporion.money.payment.PaymentGateway.Booked;
import org.emporion.money.payment.PaymentMethods;
import org.emporion.money.payment.PaymentNews;
import org.emporion.money.settlement.TestSettlement;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.store.store.StoreContact;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;

/** Chargebacks as they are wired up in the applications. */
public final class TestChargebacks {

    private TestChargebacks() {}

    /** Who hears of chargebacks in the storefront. */
    public static PaymentNews news(
            EntityManager em, TenantScope scope, Attempts attempts, Clock clock, Event<Counted> counted) {
        return new ChargebackNews(scope, attempts, told(em, scope, clock, counted));
    }

    /** What brings evidence to the provider. */
    public static TaskHandler sending(
            TestTransactions transactions,
            TenantScope scope,
            Attempts attempts,
            PaymentMethods methods,
            Clock clock,
            Event<Counted> counted) {
        EntityManager em = transactions.entityManager();
        ToldChargebacks told = told(em, scope, clock, counted);
        return new SendEvidence(
                transactions, scope, new Evidence(new ChargebackRepository(em), attempts, told), methods);
    }

    /** @param em of the platform */
    public static PlatformChargebacks platform(EntityManager em, Clock clock, Event<Counted> counted) {
        Outbox outbox = new Outbox(new Sql(em), clock);
        return new PlatformChargebacks(
                new ChargebackSearch(em),
                new ChargebackRepository(em),
                new Attempts(em, clock, counted, outbox),
                new TenantScope(em, new Sql(em)),
                outbox,
                clock);
    }

    /** @param em of the platform */
    public static PlatformChargebackRule rule(EntityManager em) {
        Sql sql = new Sql(em);
        return new PlatformChargebackRule(new ChargebackRepository(em), new TenantScope(em, sql), new LastChange(sql));
    }

    /** What a store is written about one of 29.89; so many cents go on to the buyer. */
    public static Addressed mail(ChargebackState state, long toBuyer) {
        Instant now = Instant.parse("2026-11-30T10:00:00Z");
        OrderChargeback chargeback = new OrderChargeback(
                "c-1",
                state,
                Money.parse("29.89", "EUR"),
                Money.zero("EUR"),
                "fraudulent",
                Bearer.STORE,
                now,
                null,
                now);
        ChargebackMails.Content content = new ChargebackMails.Content(
                chargeback, "o-1", "EMP-1-1", new StoreContact("blue-mill", "Blue Mill", "hello@example.com"));
        return new Addressed(
                "chargeback.1", "hello@example.com", ChargebackMail.values(content, state, toBuyer), "EMP-1-1", "won");
    }

    /** Of how much a store is written that a share is named to. */
    public static Money told(EntityManager em, Seat store, UUID share) {
        Sql sql = new Sql(em);
        return new ChargebackMails(
                        new TenantScope(em, sql), new ChargebackRepository(em), new Stores(em, new Tenants(em, sql)))
                .find(store.tenant(), share)
                .chargeback()
                .amount();
    }

    /** What is written down of chargebacks, for who compares it. */
    public static List<Booked> booked(EntityManager em) {
        return List.of(new BookedChargebacks(em), new BookedReturns(em));
    }

    public static SellerChargebacks seller(EntityManager em) {
        return new SellerChargebacks(new ChargebackRepository(em));
    }

    private static ToldChargebacks told(EntityManager em, TenantScope scope, Clock clock, Event<Counted> counted) {
        ChargebackRepository chargebacks = new ChargebackRepository(em);
        ChargebackShares shares = new ChargebackShares(
                scope,
                new OrderBook(scope, TestOrders.purchased(em), TestSettlement.chargebacks(em, clock)),
                chargebacks,
                new Outbox(new Sql(em), clock));
        return new ToldChargebacks(chargebacks, shares, clock, counted);
    }
}
