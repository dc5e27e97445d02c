package org.emporion.stack.payment;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.emporion.stack.http.LocalService;

/** The running sandbox payment provider. */
public final class SandboxProvider implements AutoCloseable {
    private final PaymentFile file;
    private final Webhooks webhooks;
    private final LocalService service;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "sandbox-later");
        thread.setDaemon(true);
        return thread;
    });

    private SandboxProvider(int port, Path folder, SandboxSettings settings) {
        Clock clock = Clock.systemUTC();
        file = new PaymentFile(folder.resolve("payments.jsonl"));
        webhooks = new Webhooks(new Signature(settings.webhookSecret()), clock, settings.retries());
        PaymentBook book = new PaymentBook(file, clock, webhooks::tell);
        PaymentApi api = new PaymentApi(book, settings, payment -> comeThroughLater(book, payment, settings));
        service = LocalService.start(port, new SandboxRouter(api, new ChallengePage(book), settings)::answer);
        book.pending().forEach(payment -> comeThroughLater(book, payment, settings));
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
    }

    int port() {
        return service.port();
    }

    private void comeThroughLater(PaymentBook book, Payment payment, SandboxSettings settings) {
        later.schedule(() -> book.comeThrough(payment.id()), settings.late().toMillis(), TimeUnit.MILLISECONDS);
    }
}
