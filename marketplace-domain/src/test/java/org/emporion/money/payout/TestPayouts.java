package org.emporion.money.payout;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.mail.MailKind.Addressed;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestTransactions;
import org.emporion.money.ledger.Ledger;
import org.emporion.money.ledger.TestLedger;
import org.emporion.money.payment.PaymentGateway.Booked;
import org.emporion.money.payment.PaymentNews;
import org.emporion.store.store.StoreContact;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;

/** Payouts as they are wired up in the applications. */
public final class TestPayouts {

    private TestPayouts() {}

    /** @param em of the platform */
    public static PlatformPayouts platform(
            EntityManager em, Clock clock, PayoutProvider provider, Event<Counted> counted) {
        Sql sql = new Sql(em);
        PayoutRepository payouts = new PayoutRepository(em);
        return new PlatformPayouts(
                new PayoutSearch(em),
                payouts,
                TestLedger.owed(em),
                stores(em),
                providers(provider),
                new NewPayouts(
                        new TenantScope(em, sql),
                        payouts,
                        new PayoutBook(new Ledger(sql, clock)),
                        new PayoutFollowUps(new Outbox(sql, clock), counted)),
                clock);
    }

    /** What brings payouts to stores. */
    public static List<TaskHandler> tasks(
            TestTransactions platform, Clock clock, PayoutProvider provider, Event<Counted> counted) {
        EntityManager em = platform.entityManager();
        Sql sql = new Sql(em);
        Outbox outbox = new Outbox(sql, clock);
        PayoutRepository payouts = new PayoutRepository(em);
        PayoutSteps steps = new PayoutSteps(
                new TenantScope(em, sql),
                payouts,
                new PayoutBook(new Ledger(sql, clock)),
                new PayoutFollowUps(outbox, counted),
                clock);
        PayoutDelivery delivery = new PayoutDelivery(platform, steps, providers(provider));
        PayoutChecks checks = new PayoutChecks(outbox, clock);
        return List.of(
                new SendPayout(delivery, checks, platform),
                new CheckPayout(platform, delivery, checks),
                new HearPayout(platform, payouts, delivery, accounts(platform, clock, provider)));
    }

    public static SellerPayouts seller(EntityManager em, PayoutProvider provider) {
        return new SellerPayouts(new PayoutRepository(em), TestLedger.owed(em), providers(provider));
    }

    /** @param portal its transactions */
    public static PayoutOnboarding onboarding(TestTransactions portal, Clock clock, PayoutProvider provider) {
        EntityManager em = portal.entityManager();
        return new PayoutOnboarding(
                portal,
                new TenantScope(em, new Sql(em)),
                new PayoutRepository(em),
                providers(provider),
                accounts(portal, clock, provider),
                stores(em));
    }

    /** Who hears of payouts in the storefront. */
    public static PaymentNews news(Sql sql, Clock clock) {
        return new PayoutNews(new Outbox(sql, clock));
    }

    /** What a store is written about a payout of 22.81 for two orders. */
    public static Addressed mail(PayoutState state, String reason) {
        Instant made = Instant.parse("2026-11-30T10:00:00Z");
        StorePayout payout =
                new StorePayout(new UUID(0, 1), Money.parse("22.81", "EUR"), state, 2, reason, made, made, made);
        StoreContact store = new StoreContact("blue-mill", "Blue <Mill>", "hello@example.com");
        return PayoutMail.addressed("payout.1", new PayoutMails.Content(payout, store), state);
    }

    /** What is written down of payouts, for who compares it. */
    public static List<Booked> booked(EntityManager em) {
        return List.of(new BookedPayouts(em), new BookedReturns(em));
    }

    private static PayoutAccounts accounts(TestTransactions transactions, Clock clock, PayoutProvider provider) {
        EntityManager em = transactions.entityManager();
        return new PayoutAccounts(
                transactions, new TenantScope(em, new Sql(em)), new PayoutRepository(em), providers(provider), clock);
    }

    private static PayoutProviders providers(PayoutProvider provider) {
        return new PayoutProviders(List.of(provider), Optional.of(provider.name()));
    }

    private static Stores stores(EntityManager em) {
        return new Stores(em, new Tenants(em, new Sql(em)));
    }
}
