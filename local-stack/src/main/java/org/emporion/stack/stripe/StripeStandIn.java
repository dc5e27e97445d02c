package org.emporion.stack.stripe;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.emporion.stack.http.LocalService;
import org.emporion.stack.payment.Mischief;

/** The running stand-in for Stripe. */
public final class StripeStandIn implements AutoCloseable {
    private final StripeEvents events;
    private final StripeBook book;
    private final StripeDisputes disputes;
    private final StripeConnect connect;
    private final StripeBalance balance;
    private final LocalService service;
    private final StripeSettings settings;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "stripe-later");
        thread.setDaemon(true);
        return thread;
    });

    private StripeStandIn(int port, StripeSettings settings, Clock clock) {
        this.settings = settings;
        Mischief mischief = new Mischief(settings.mischief(), settings.late());
        events = new StripeEvents(settings, clock, mischief);
        book = new StripeBook(clock, this::happened);
        balance = new StripeBalance(clock);
        disputes = new StripeDisputes(book, balance, clock, this::happened);
        connect = new StripeConnect(balance, clock, this::happened);
        StripeApi api = new StripeApi(book, disputes, connect, balance);
        StripeRouter router = new StripeRouter(api, new StripePage(book), new SetupPage(connect), settings, mischief);
        service = LocalService.start(port, router::answer);
    }

    /** Starts it; port 0 takes any free one. */
    public static StripeStandIn start(int port, StripeSettings settings) {
        return start(port, settings, Clock.systemUTC());
    }

    static StripeStandIn start(int port, StripeSettings settings, Clock clock) {
        return new StripeStandIn(port, settings, clock);
    }

    @Override
    public void close() {
        service.close();
        later.shutdownNow();
        events.close();
    }

    /** The port it listens on. */
    public int port() {
        return service.port();
    }

    /** The buyer's bank lets go what was set aside, as it does after a week. */
    void letHoldLapse(String intent) {
        book.cancel(intent, "automatic");
    }

    /** The buyer's bank takes so much back, and Stripe charges 15.00 for it; a question takes nothing yet. Answers the dispute's id. */
    String takeBack(String intent, long amount, boolean question) {
        return disputes.open(intent, amount, question).id();
    }

    /** The bank takes some more of the same. */
    void takeMore(String dispute, long amount) {
        disputes.withdraw(dispute, amount);
    }

    /** The bank has decided. */
    void decide(String dispute, boolean won) {
        disputes.decide(dispute, won);
    }

    /** What was said to a dispute; null when nothing was. */
    String evidence(String dispute) {
        return disputes.get(dispute).evidence();
    }

    /** Somebody takes a transfer back at Stripe's own pages. */
    void takeBack(String transfer) {
        connect.reverse(transfer, Form.of(""));
    }

    /** Stripe wants nothing to do with a store. */
    void reject(String account) {
        connect.reject(account);
    }

    List<Transfer> transfers() {
        return connect.transfers();
    }

    int sessions() {
        return book.sessions().size();
    }

    List<Refund> refundsOf(String intent) {
        return book.refundsOf(intent);
    }

    long received(String intent) {
        return book.intent(intent).received();
    }

    private void happened(String type, Object thing) {
        if (!(thing instanceof Dispute) && !ConnectObjects.knows(thing)) {
            balance.happened(type, thing);
        }
        events.tell(type, new StripeObjects(book, "http://localhost:" + port()).ofEvent(type, thing));
        if (type.equals("refund.created") && thing instanceof Refund refund) {
            TestCard card = book.intent(refund.intent()).card();
            if (card == TestCard.REFUND_PENDING) {
                endLater(refund, "succeeded");
            } else if (card == TestCard.REFUND_FAILS) {
                endLater(refund, "failed");
            }
        }
    }

    private void endLater(Refund refund, String status) {
        later.schedule(
                () -> book.refundEnds(refund.id(), status), settings.late().toMillis(), TimeUnit.MILLISECONDS);
    }
}
