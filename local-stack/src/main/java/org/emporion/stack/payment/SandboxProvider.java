package org.emporion.stack.payment;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.emporion.stack.http.LocalService;

/** The running sandbox payment provider. */
public final class SandboxProvider implements AutoCloseable {
    private final BookFile<Payment> file;
    private final BookFile<Payout> payoutFile;
    private final PayoutApi payouts;
    private final Webhooks webhooks;
    private final PaymentBook book;
    private final LocalService service;
    private final Mischief mischief;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "sandbox-later");
        thread.setDaemon(true);
        return thread;
    });

    private SandboxProvider(int port, Path folder, SandboxSettings settings) {
        Clock clock = Clock.systemUTC();
        file = BookFile.ofPayments(folder);
        payoutFile = BookFile.ofPayouts(folder);
        mischief = new Mischief(settings.mischief(), settings.late());
        webhooks = new Webhooks(new Signature(settings.webhookSecret()), clock, settings.retries(), mischief);
        book = new PaymentBook(file, clock, event -> happened(event, settings));
        payouts = new PayoutApi(payoutFile, clock, (type, payout) -> happened(type, payout, settings));
        PaymentApi api = new PaymentApi(book, payouts, settings, payment -> comeThroughLater(payment, settings));
        service = LocalService.start(port, new SandboxRouter(api, new ChallengePage(book), settings, mischief)::answer);
        book.pending().forEach(payment -> comeThroughLater(payment, settings));
        book.withRefundsOnTheirWay()
                .forEach(payment -> payment.refunds().values().forEach(each -> arriveLater(payment, each, settings)));
        payouts.all().forEach(payout -> arriveLater(payout, settings));
    }

    /** Starts it; payments are kept in the folder. */
    public static SandboxProvider start(int port, Path folder, SandboxSettings settings) {
        return new SandboxProvider(port, folder, settings);
    }

    @Override
    public void close() {
        service.close();
        later.shutdownNow();
        webhooks.close();
        file.close();
        payoutFile.close();
    }

    /** What goes wrong with it, to be ordered until it is started anew. */
    public Mischief mischief() {
        return mischief;
    }

    int port() {
        return service.port();
    }

    private void happened(PaymentBook.Event event, SandboxSettings settings) {
        webhooks.tell(event);
        if (event.refund() != null && event.refund().state() == Refund.State.PENDING) {
            arriveLater(event.payment(), event.refund(), settings);
        }
    }

    private void arriveLater(Payment payment, Refund refund, SandboxSettings settings) {
        later.schedule(
                () -> book.refundArrives(payment.id(), refund.key()),
                settings.late().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void happened(String type, Payout payout, SandboxSettings settings) {
        webhooks.tell(type, payout);
        arriveLater(payout, settings);
    }

    private void arriveLater(Payout payout, SandboxSettings settings) {
        if (payout.state() == Payout.State.PENDING) {
            later.schedule(() -> payouts.arrives(payout.id()), settings.late().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void comeThroughLater(Payment payment, SandboxSettings settings) {
        later.schedule(() -> book.comeThrough(payment.id()), settings.late().toMillis(), TimeUnit.MILLISECONDS);
    }
}
