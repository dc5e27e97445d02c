package org.emporion.bench.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.emporion.bench.faults.Schedule.Planned;
import org.emporion.stack.LocalStack;
import org.emporion.stack.Progress;

/**
 * First each named step of a purchase with one buyer, then eight buyers at once while servers are killed, frozen, cut off and
 * slowed down by a seed; then rest, and what must hold.
 */
public final class FaultRun {
    private static final int CLIENTS = 8;
    private static final int ONE_OF_SO_MANY_IS_REFUSED = 15;
    private static final long REST_NS = 60_000_000_000L;
    private static final long GLANCE_NS = 250_000_000;

    private final LocalStack stack;
    private final Progress progress;
    private final List<Goods> scarce;
    private final List<Goods> plenty;
    private final long seed;
    private final int checkouts;
    private final Books books;
    private final Seller seller;
    private final AtomicLong repeated = new AtomicLong();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger gate = new AtomicInteger();
    private final ConcurrentLinkedQueue<Told> told = new ConcurrentLinkedQueue<>();

    /**
     * @param scarce goods of which there is not enough for all
     * @param plenty goods of which there is
     */
    public FaultRun(
            LocalStack stack, Progress progress, List<Goods> scarce, List<Goods> plenty, long seed, int checkouts) {
        this.stack = stack;
        this.progress = progress;
        this.scarce = scarce;
        this.plenty = plenty;
        this.seed = seed;
        this.checkouts = checkouts;
        this.books = new Books(stack.addresses());
        this.seller = new Seller(stack.addresses(), goods(), repeated);
    }

    public Findings run() throws IOException, SQLException, InterruptedException {
        List<Planned> schedule = Schedule.of(seed, checkouts);
        progress.say("Seed " + seed + "; repeat with --seed=" + seed);
        schedule.forEach(planned -> progress.say("  " + planned));
        try (Steps steps = new Steps(stack, books, seller, progress, plenty, seed)) {
            told.addAll(steps.all());
        }
        disturbed(schedule);
        progress.step("rest", "all is bought, and everything runs");
        return rested(schedule.size());
    }

    private void disturbed(List<Planned> schedule) throws SQLException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> buying = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                buying.add(threads.submit(() -> {
                    buyUntilAllIsBought();
                    return null;
                }));
            }
            new Disturber(stack, books, progress).follow(schedule, begun::get, gate::set);
            for (Future<?> each : buying) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private void buyUntilAllIsBought() throws IOException {
        try (Buyer buyer = new Buyer(stack.addresses(), repeated)) {
            for (int turn = begun.getAndIncrement(); turn < checkouts; turn = begun.getAndIncrement()) {
                while (turn >= gate.get()) {
                    LockSupport.parkNanos(GLANCE_NS);
                }
                buyOnce(buyer, new Random(seed * 31 + turn));
            }
        } catch (IOException | RuntimeException e) {
            begun.set(checkouts);
            throw e;
        }
    }

    private void buyOnce(Buyer buyer, Random random) throws IOException {
        Told last = buyer.buys(wanted(random), random);
        told.add(last);
        if (last.isPlaced() && random.nextInt(ONE_OF_SO_MANY_IS_REFUSED) == 0) {
            seller.refuses(last.number());
        }
    }

    /** One or two that there may not be, of different stores or the same, and one that is there in any case. */
    private List<Goods> wanted(Random random) {
        List<Goods> all = new ArrayList<>(random.nextInt(4) == 0 ? scarce : goods());
        Collections.shuffle(all, random);
        List<Goods> wanted = new ArrayList<>(all.subList(0, 1 + random.nextInt(2)));
        wanted.add(plenty.get(random.nextInt(plenty.size())));
        return wanted;
    }

    private List<Goods> goods() {
        List<Goods> all = new ArrayList<>(scarce);
        all.addAll(plenty);
        return all;
    }

    private Findings rested(int faults) throws IOException, SQLException {
        refuseForgottenPages();
        long began = System.nanoTime();
        String restless = books.unrest();
        while (!restless.isEmpty() && System.nanoTime() - began < REST_NS) {
            LockSupport.parkNanos(GLANCE_NS);
            restless = books.unrest();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Map<String, Long> counts =
                told.stream().collect(Collectors.groupingBy(Told::code, TreeMap::new, Collectors.counting()));
        return new Findings(checkouts, faults, repeated.get(), counts, seconds, restless, broken());
    }

    /** Who never came to the provider's page has a quarter of an hour for it, for which nobody waits here. */
    private void refuseForgottenPages() throws IOException {
        String provider = stack.addresses().payment();
        try (Buyer buyer = new Buyer(stack.addresses(), repeated)) {
            for (Charged payment : books.charged()) {
                if (payment.status().equals("REQUIRES_ACTION")) {
                    progress.step("rest", "nobody came to the page of " + payment.purchase());
                    buyer.answers(provider + "/pay/" + payment.id(), false);
                }
            }
        }
    }

    private Map<String, List<String>> broken() throws IOException, SQLException {
        Map<String, List<String>> broken = new LinkedHashMap<>();
        broken.put("units oversold", Claims.oversold(goods(), books.sold()));
        broken.putAll(new Claims(books.bought(), books.charged(), List.copyOf(told)).broken());
        broken.put("stock that does not add up", books.stockDifferences());
        return broken;
    }
}
