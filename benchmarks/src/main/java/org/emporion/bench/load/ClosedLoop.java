package org.emporion.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs a number of clients side by side for a bounded time and a bounded count. */
public final class ClosedLoop {
    private static final int MOST_REQUESTS_PER_CLIENT = 500_000;

    private final Duration warmUp;
    private final Duration measured;

    public ClosedLoop(Duration warmUp, Duration measured) {
        this.warmUp = warmUp;
        this.measured = measured;
    }

    /** Sends so many requests, or as many as the time allows, and forgets how long they took: a new JVM is slow at first. */
    public void warm(int clients, int requests, Duration longest, Work.Factory factory) throws Exception {
        new ClosedLoop(Duration.ZERO, longest).count(clients, requests / clients, factory);
    }

    /** Warms up, then measures for the given time. */
    public Figures run(int clients, Work.Factory factory) throws Exception {
        return run(clients, factory, MOST_REQUESTS_PER_CLIENT, warmUp);
    }

    /** Measures, without warming up, until every client has done so many or the time is over. */
    public Figures count(int clients, int perClient, Work.Factory factory) throws Exception {
        return run(clients, factory, perClient, Duration.ZERO);
    }

    private Figures run(int clients, Work.Factory factory, int most, Duration warmingUp) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        CyclicBarrier together = new CyclicBarrier(clients);
        try {
            List<Future<Client>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int number = i;
                running.add(threads.submit(() -> client(factory, number, most, warmingUp, together)));
            }
            List<Client> done = new ArrayList<>();
            for (Future<Client> each : running) {
                done.add(each.get());
            }
            return sum(done);
        } finally {
            threads.shutdownNow();
        }
    }

    private Client client(Work.Factory factory, int number, int most, Duration warmingUp, CyclicBarrier together)
            throws Exception {
        try (Work work = factory.open(number)) {
            Client client = new Client(work);
            together.await();
            client.loop(warmingUp, Integer.MAX_VALUE);
            client.forget();
            together.await();
            client.loop(measured, most);
            return client;
        }
    }

    private static Figures sum(List<Client> clients) {
        long[] all = clients.stream().flatMapToLong(Client::times).toArray();
        Arrays.sort(all);
        long began = clients.stream().mapToLong(each -> each.began).min().orElse(0);
        long ended = clients.stream().mapToLong(each -> each.ended).max().orElse(0);
        long failures = clients.stream().mapToLong(each -> each.failures).sum();
        return Figures.of(clients.size(), all, failures, (ended - began) / 1e9);
    }

    /** One client's measurements. */
    private static final class Client {
        private final Work work;
        private long[] nanos = new long[1024];
        private int count;
        private long failures;
        private long began;
        private long ended;

        Client(Work work) {
            this.work = work;
        }

        void loop(Duration time, int most) {
            began = System.nanoTime();
            ended = began;
            while (ended - began < time.toNanos() && count + failures < most) {
                long start = System.nanoTime();
                try {
                    work.once();
                    ended = System.nanoTime();
                    keep(ended - start);
                } catch (Exception failed) {
                    failures++;
                    ended = System.nanoTime();
                }
            }
        }

        void forget() {
            count = 0;
            failures = 0;
        }

        java.util.stream.LongStream times() {
            return Arrays.stream(nanos, 0, count);
        }

        private void keep(long time) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = time;
        }
    }
}
