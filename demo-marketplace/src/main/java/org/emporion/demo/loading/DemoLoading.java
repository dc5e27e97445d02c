package org.emporion.demo.loading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.demo.DemoCatalog;
import org.emporion.demo.DemoFailure;
import org.emporion.demo.DemoPeople;
import org.emporion.demo.DemoPeople.Seller;
import org.emporion.demo.DemoPurchase;
import org.emporion.demo.DemoStore;
import org.emporion.demo.RunningMarketplace;

/** One run of the demo's loading: accounts, pages of the platform, stores, products, purchases, in that order. */
public final class DemoLoading {

    private static final int HANDS = 2;

    private final RunningMarketplace marketplace;
    private final Access access;
    private final DemoPeople people = DemoPeople.all();
    private final List<DemoStore> stores = DemoCatalog.stores();
    private final Tally tally;

    public DemoLoading(RunningMarketplace marketplace, Consumer<String> progress) {
        this.marketplace = marketplace;
        this.access = new Access(marketplace);
        int products =
                stores.stream().mapToInt(store -> store.products().size()).sum();
        this.tally = new Tally(products, progress);
    }

    /** Loads what is missing. */
    public void run() {
        new AccountOpening(marketplace).open(people.accounts(stores));
        new PlatformPages(access).write();
        StoreOpening opening = new StoreOpening(access);
        stores.forEach(store -> opening.open(store, owner(store), DemoPeople.PASSWORD));
        tally.say(stores.size() + " stores are open");
        listProducts();
        List<DemoPurchase> purchases = DemoPurchase.all();
        Shopping shopping = new Shopping(access.buyer());
        OrderHistory history = new OrderHistory(inStore(), shopping, people, tally);
        history.make(purchases);
        history.lead(purchases);
        new HeldOrder(access, shopping).buy();
        new Applicants(access, people.sellers()).apply();
        new PastWeeks(marketplace).remember(people.accounts(stores));
    }

    private void listProducts() {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            Listing listing = new Listing(tally);
            List<Future<?>> shelves = stores.stream()
                    .<Future<?>>map(
                            store -> hands.submit(() -> listing.list(inStore().apply(store.slug()), store)))
                    .toList();
            shelves.forEach(DemoLoading::await);
        } finally {
            hands.shutdownNow();
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DemoFailure failure
                    ? failure
                    : new DemoFailure("Loading the demo failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Interrupted while loading the demo", e);
        }
    }

    private Function<String, Api> inStore() {
        Map<String, DemoStore> bySlug = stores.stream().collect(Collectors.toMap(DemoStore::slug, store -> store));
        return slug -> access.seller(owner(bySlug.get(slug)).email(), DemoPeople.PASSWORD)
                .with("X-Store", slug);
    }

    private Seller owner(DemoStore store) {
        return people.sellers().get(store.owner());
    }
}
