package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;

/** The pictures of a product: their order, what they show, which variant they belong to. */
@ApplicationScoped
@Transactional
@InTenant
public class Pictures {

    private final ProductRepository products;
    private final ProductReading reading;
    private final ListingQueue listings;
    private final LastChange changes;
    private final Clock clock;

    @Inject
    Pictures(
            ProductRepository products,
            ProductReading reading,
            ListingQueue listings,
            LastChange changes,
            Clock clock) {
        this.products = products;
        this.reading = reading;
        this.listings = listings;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Whether the product can take another picture, before any work is put into it.
     *
     * @throws NotFound when the store has no such product
     * @throws RuleViolated when it has enough pictures, or no such SKU
     */
    public void mustTakeOne(Seat seat, UUID product, String sku) {
        seat.mustWrite(Scope.CATALOG);
        products.lock(seat.tenant(), product).mustTakePicture(PlainText.orNull(sku));
    }

    ProductView.Picture add(Seat seat, UUID id, PictureRenditions.Stored stored, String alt, String sku) {
        seat.mustWrite(Scope.CATALOG);
        Product product = products.lock(seat.tenant(), id);
        Picture added = product.add(stored, PlainText.line(alt), PlainText.orNull(sku));
        changed(product);
        return found(seat, id, added.id());
    }

    /**
     * The version of this order of pictures: another one after every change of which they are, and in which order. What else is
     * said of each has a version of its own.
     */
    public static String version(List<ProductView.Picture> pictures) {
        return PictureOrder.of(pictures).version();
    }

    /** In their order; the first one is the cover. */
    public List<ProductView.Picture> list(Seat seat, UUID product) {
        seat.mustRead(Scope.CATALOG);
        if (!reading.exists(seat.tenant(), product)) {
            throw new NotFound("product");
        }
        return reading.pictures(seat.tenant(), product);
    }

    public ProductView.Picture get(Seat seat, UUID product, UUID picture) {
        seat.mustRead(Scope.CATALOG);
        return found(seat, product, picture);
    }

    /**
     * Changes what is said of a picture to those who cannot see it.
     *
     * @param alt null leaves it as it is
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE naming what differs, when that state has gone
     * @throws RuleViolated LENGTH above 300 characters
     */
    public ProductView.Picture describe(Seat seat, UUID id, UUID picture, String alt, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        Product product = products.lock(seat.tenant(), id);
        ProductView.Picture now = found(seat, id, picture);
        if (alt == null || PlainText.line(alt).equals(now.alt())) {
            return now;
        }
        if (!base.allows(now.version())) {
            throw changedMeanwhile(seat, now);
        }
        product.picture(picture).describe(alt);
        changed(product);
        return found(seat, id, picture);
    }

    /**
     * A picture shows this variant from now on, and no other.
     *
     * @param variant null when it shows the product as a whole
     * @throws NotFound when the product has no such picture or variant
     */
    public void show(Seat seat, UUID id, UUID picture, UUID variant) {
        seat.mustWrite(Scope.CATALOG);
        Product product = products.lock(seat.tenant(), id);
        product.picture(picture).showOnly(variant);
        changed(product);
    }

    /**
     * Puts the pictures into this order; those not named stay behind in the order they had. The first one is the cover.
     *
     * @param base the order that was seen
     * @throws Conflict CHANGED_MEANWHILE naming the places that differ, when that order has gone
     */
    public List<ProductView.Picture> arrange(Seat seat, UUID id, List<UUID> order, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        Product product = products.lock(seat.tenant(), id);
        List<ProductView.Picture> pictures = reading.pictures(seat.tenant(), id);
        PictureOrder now = PictureOrder.of(pictures);
        PictureOrder next = now.beginningWith(order);
        if (next.equals(now)) {
            return pictures;
        }
        if (!base.allows(now.version())) {
            List<String> subjects = now.ids().stream().map(UUID::toString).toList();
            throw LastChange.conflict("order of pictures", changes.of(seat.tenant(), subjects), now.differing(next));
        }
        product.arrange(next.ids());
        changed(product);
        return reading.pictures(seat.tenant(), id);
    }

    /**
     * Takes a picture away for good.
     *
     * @param base the state that was seen
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     */
    public void delete(Seat seat, UUID id, UUID picture, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        Product product = products.lock(seat.tenant(), id);
        ProductView.Picture now = found(seat, id, picture);
        if (!base.allows(now.version())) {
            throw changedMeanwhile(seat, now);
        }
        product.remove(product.picture(picture));
        changed(product);
    }

    private Conflict changedMeanwhile(Seat seat, ProductView.Picture now) {
        return LastChange.conflict(
                "picture",
                changes.of(seat.tenant(), List.of(now.id().toString())),
                List.of(LastChange.now("alt", now.alt())));
    }

    private ProductView.Picture found(Seat seat, UUID product, UUID picture) {
        return reading.pictures(seat.tenant(), product).stream()
                .filter(each -> each.id().equals(picture))
                .findFirst()
                .orElseThrow(() -> new NotFound("picture"));
    }

    private void changed(Product product) {
        product.touch(clock.instant());
        listings.changed(product.tenant(), product.id());
    }
}
