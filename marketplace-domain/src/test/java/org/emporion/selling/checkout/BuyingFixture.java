package org.emporion.selling.checkout;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.idempotency.RepeatableWrites;
import org.emporion.ground.mail.TestMails;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestClock;
import org.emporion.kernel.TestEvents;
import org.emporion.kernel.TestTransactions;
import org.emporion.kernel.address.Address;
import org.emporion.money.chargeback.TestChargebacks;
import org.emporion.money.payment.Attempts;
import org.emporion.money.payment.CapturePayment;
import org.emporion.money.payment.PaymentMethods;
import org.emporion.money.payment.PaymentWebhooks;
import org.emporion.money.payment.PretendedProvider;
import org.emporion.money.payment.Refunds;
import org.emporion.money.payment.TestPayments;
import org.emporion.money.payment.VoidPayment;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.selling.cart.CartCodes;
import org.emporion.selling.cart.CartOfBuyer;
import org.emporion.selling.cart.Carts;
import org.emporion.selling.cart.TestCarts;
import org.emporion.selling.fraud.Screening;
import org.emporion.selling.fraud.TestScreening;
import org.emporion.selling.promotion.PromotionClaims;
import org.emporion.stock.stock.Reservations;
import org.emporion.stock.stock.TestStock;
import org.emporion.store.legal.TestTraders;

/** The storefront's buying facades on a real database under the storefront's role, with a provider that obeys the test. */
public final class BuyingFixture {

    static final Address HOME = new Address("Ann Buyer", "1 Mill Lane", null, "Berlin", null, "10115", "DE", null);

    public final CatalogFixture shop = new CatalogFixture();
    final PretendedProvider provider = new PretendedProvider();
    public final TestClock clock = new TestClock();
    final List<Counted> counted = new CopyOnWriteArrayList<>();
    public final TestTransactions transactions = new TestTransactions(shop.database(), "emporion_storefront");
    public final Sql sql = new Sql(transactions.entityManager());
    public final TenantScope scope = new TenantScope(transactions.entityManager(), sql);
    private final Purchases purchases = new Purchases(transactions.entityManager(), scope);
    public final Carts carts = TestCarts.of(transactions.entityManager(), scope, clock, new UnitsBeingPaid(purchases));
    public final CartCodes cartCodes =
            TestCarts.codes(transactions.entityManager(), scope, clock, new UnitsBeingPaid(purchases));
    public final CartOfBuyer cartOfBuyer = TestCarts.ofBuyer(transactions.entityManager(), scope, clock, carts);
    final PaidCarts paidCarts = new PaidCarts(clock, purchases);
    public final Checkout checkout;
    final CompletePurchase completion;
    final CheckPayment sweeper;
    final DecidedPurchase decided;
    public final BuyerOrders orders;
    final CapturePayment captures;
    final List<FollowUp.Wanted> placed = new CopyOnWriteArrayList<>();
    final VoidPayment voids;
    final Refunds givingBack;
    final TaskHandler refunds;
    final TaskHandler refundChecking;
    final PaymentWebhooks webhooks;
    final TaskHandler evidence;

    public BuyingFixture() {
        Outbox outbox = new Outbox(sql, clock);
        Attempts attempts = new Attempts(transactions.entityManager(), clock, TestCounts.into(counted), outbox);
        PaymentMethods methods = new PaymentMethods(List.of(provider));
        PaymentChecks checks = new PaymentChecks(outbox, clock);
        CheckoutAnswers answers = new CheckoutAnswers(
                new RepeatableWrites(sql, clock, scope, TestCarts.ofAnswers(transactions.entityManager())));
        Reservations reservations = TestStock.reservations(transactions.entityManager(), scope, clock);
        StoreParts parts = new StoreParts(
                clock,
                scope,
                reservations,
                TestOrders.placement(transactions.entityManager(), clock),
                new PromotionClaims(transactions.entityManager(), scope, clock));
        PurchasePayments payments =
                new PurchasePayments(attempts, checks, TestEvents.into(placed), TestCounts.into(counted));
        Screening screening = TestScreening.of(transactions.entityManager(), sql, outbox, clock);
        PurchaseEnds ends = new PurchaseEnds(clock, parts, carts, outbox, screening);
        ShownPurchases shown = new ShownPurchases(
                attempts,
                TestOrders.purchased(transactions.entityManager()),
                TestTraders.of(transactions.entityManager()));
        completion = new CompletePurchase(purchases, payments, ends, shown);
        UnfinishedPurchases unfinished = new UnfinishedPurchases(purchases, attempts, screening);
        OpenPurchase opening = new OpenPurchase(clock, carts, purchases, payments, parts);
        PayPurchase paying = new PayPurchase(methods, transactions, completion, answers);
        EarlierPurchase earlier = new EarlierPurchase(clock, transactions, unfinished, completion, methods);
        decided = new DecidedPurchase(transactions, unfinished, completion, methods);
        sweeper = new CheckPayment(transactions, completion, unfinished, methods, checks, clock);
        checkout = new Checkout(clock, transactions, opening, paying, earlier, answers, carts);
        orders = new BuyerOrders(scope, purchases, shown);
        captures = new CapturePayment(transactions, scope, attempts, methods);
        givingBack = TestPayments.refunds(transactions, scope, attempts, captures, methods, outbox, clock);
        voids = new VoidPayment(transactions, scope, attempts, methods, givingBack);
        refundChecking = TestPayments.refundChecking(transactions, givingBack, outbox, clock);
        webhooks = TestPayments.webhooks(
                methods,
                transactions,
                sql,
                scope,
                attempts,
                clock,
                new PurchaseNews(completion, unfinished),
                TestChargebacks.news(transactions.entityManager(), scope, attempts, clock, TestCounts.into(counted)));
        evidence = TestChargebacks.sending(transactions, scope, attempts, methods, clock, TestCounts.into(counted));
        refunds = TestOrders.refunding(transactions, scope, transactions.entityManager(), clock, givingBack);
    }

    /** What is done right after a purchase was placed, with its mail sent to this port. */
    FollowUp followUp(int mailPort) {
        return new FollowUp(transactions, captures, confirmation(mailPort), new Outbox(sql, clock));
    }

    PurchaseConfirmedMail confirmation(int mailPort) {
        PlacedPurchases found = new PlacedPurchases(
                purchases,
                TestOrders.purchased(transactions.entityManager()),
                TestTraders.of(transactions.entityManager()));
        return new PurchaseConfirmedMail(found, TestMails.to(mailPort));
    }

    /** A store that ships for 4.90, free over 50.00. */
    public Seat aShippingStore() {
        Seat seat = TestStores.anOpenStore(shop.database());
        shop.inStore(seat, em -> new Sql(em)
                .update(
                        "insert into shipping_option (tenant_id, id, name, price_minor, free_over_minor, currency,"
                                + " days_min, days_max) values (?, ?, 'Standard', 490, 5000, 'EUR', 2, 4)",
                        seat.tenant(),
                        Ids.next()));
        return seat;
    }

    /** The variant of a mug for 19.90 on sale in that store. */
    public UUID aMug(Seat seat, long onHand) {
        ProductView mug = shop.aPublishedProduct(seat, "M-" + Ids.next(), onHand);
        return mug.variants().get(0).id();
    }

    /** A cart with one unit of each variant and an address. */
    public String aCartWith(UUID... variants) {
        return call(() -> {
            String cart = carts.create(null).id();
            for (UUID variant : variants) {
                carts.add(cart, variant, 1);
            }
            carts.putAddress(cart, HOME, BasedOn.ANYTHING);
            return cart;
        });
    }

    public BuyerPurchase pay(String cart, String token) {
        return pay(cart, Ids.next().toString(), token);
    }

    /** The same by somebody else, who saw no total. */
    BuyerPurchase payAs(String email, String cart) {
        return checkout.pay(
                new CheckoutRequest(cart, Ids.next().toString(), null, email, "sandbox", "tok_approve", null));
    }

    BuyerPurchase pay(String cart, String key, String token) {
        return checkout.pay(new CheckoutRequest(cart, key, null, "ann@example.com", "sandbox", token, null));
    }

    /** What the buyer sees of it now. */
    BuyerPurchase seen(String number) {
        return call(() -> orders.byEmail(number, "Ann@Example.com"));
    }

    public <T> T call(Supplier<T> facadeCall) {
        return transactions.run(facadeCall);
    }

    long reserved(Seat seat, UUID variant) {
        return shop.inStore(
                seat, em -> new Sql(em).count("select reserved as n from stock_item where variant_id = ?", variant));
    }

    long onHand(Seat seat, UUID variant) {
        return shop.inStore(
                seat, em -> new Sql(em).count("select on_hand as n from stock_item where variant_id = ?", variant));
    }

    /** How many rows a query over the store's own tables counts. */
    long count(Seat seat, String query, Object... arguments) {
        return shop.inStore(seat, em -> new Sql(em).count(query, arguments));
    }

    public void later(Duration time) {
        clock.forward(time);
    }
}
