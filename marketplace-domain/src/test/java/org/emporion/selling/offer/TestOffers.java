package org.emporion.selling.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.stock.stock.LaterSale;

/** An offer for tests, on sale in an open store, of which what matters to the test is said. */
public final class TestOffers {

    private final Money price;
    private TenantId tenant = new TenantId(Ids.next());
    private StoreName store = new StoreName("mill", "The Mill");
    private UUID product = Ids.next();
    private UUID variant = Ids.next();
    private String title = "Jug";
    private Map<String, String> options = Map.of();
    private String image;
    private boolean storeOpen = true;
    private boolean onSale = true;
    private long available = 9;
    private Set<String> categories = Set.of();
    private String taxClass;
    private Offer.Later later;
    private List<Offer.Part> parts = List.of();

    private TestOffers(Money price) {
        this.price = price;
    }

    public static TestOffers at(Money price) {
        return new TestOffers(price);
    }

    public TestOffers of(TenantId tenant, StoreName store) {
        this.tenant = tenant;
        this.store = store;
        return this;
    }

    public TestOffers variant(UUID id) {
        variant = id;
        return this;
    }

    /** A product with one variant, both of that id. */
    public TestOffers product(UUID id) {
        product = id;
        variant = id;
        return this;
    }

    public TestOffers titled(String title, Map<String, String> options) {
        this.title = title;
        this.options = options;
        return this;
    }

    public TestOffers pictured(String address) {
        image = address;
        return this;
    }

    public TestOffers storeOpen(boolean open) {
        storeOpen = open;
        return this;
    }

    public TestOffers onSale(boolean sold) {
        onSale = sold;
        return this;
    }

    public TestOffers available(long units) {
        available = units;
        return this;
    }

    public TestOffers taxed(Set<String> categories, String taxClass) {
        this.categories = categories;
        this.taxClass = taxClass;
        return this;
    }

    /** That so many of the available units are there, and the others come on that day. */
    public TestOffers later(long atOnce, LocalDate promisedOn) {
        later = new Offer.Later(LaterSale.Kind.BACKORDER, atOnce, promisedOn);
        return this;
    }

    public TestOffers of(Offer.Part... parts) {
        this.parts = List.of(parts);
        return this;
    }

    public Offer offer() {
        return new Offer(
                tenant,
                variant,
                store,
                storeOpen,
                onSale,
                null,
                product,
                "it",
                "IT-1",
                title,
                options,
                image,
                price,
                available,
                categories,
                taxClass,
                0,
                later,
                parts,
                false);
    }
}
