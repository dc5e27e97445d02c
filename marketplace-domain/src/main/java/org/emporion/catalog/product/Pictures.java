package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
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
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;

/** The pictures of a product: their order, what they show, which variant they belong to. */
@ApplicationScoped
@Transactional
@InTenant
public class Pictures {

    private static final int MOST = 50;

    private final Sql sql;
    private final ProductRepository products;
    private final ProductReading reading;
    private final ListingQueue listings;
    private final LastChange changes;
    private final Clock clock;

    @Inject
    Pictures(
            Sql sql,
            ProductRepository products,
            ProductReading reading,
            ListingQueue listings,
            LastChange changes,
            Clock clock) {
        this.sql = sql;
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
        lock(seat, product);
        long count = sql.count(
                "select count(*) as n from picture where tenant_id = ? and product_id = ?", seat.tenant(), product);
        new Problems()
                .require(count < MOST, "picture", "TOO_MANY", "A product has at most " + MOST + " pictures.")
                .require(
                        PlainText.orNull(sku) == null || hasSku(seat, product, sku),
                        "variant",
                        "UNKNOWN_SKU",
                        "The product has no SKU \"" + PlainText.line(sku) + "\".")
                .throwIfAny();
    }

    ProductView.Picture add(Seat seat, UUID product, PictureRenditions.Stored stored, String alt, String sku) {
        mustTakeOne(seat, product, sku);
        UUID id = Ids.next();
        String shows = PlainText.line(alt);
        sql.update(
                "insert into picture (tenant_id, id, product_id, position, alt, hash, width, height, state)"
                        + " select ?, ?, p.id, (select coalesce(max(x.position), 0) + 1 from picture x"
                        + " where x.tenant_id = p.tenant_id and x.product_id = p.id),"
                        + " coalesce(nullif(?, ''), p.title), ?, ?, ?, 'READY'"
                        + " from product p where p.tenant_id = ? and p.id = ?",
                seat.tenant(),
                id,
                shows.length() > 300 ? shows.substring(0, 300) : shows,
                stored.hash(),
                stored.width(),
                stored.height(),
                seat.tenant(),
                product);
        if (PlainText.orNull(sku) != null) {
            sql.update(
                    "update variant set picture_id = ? where tenant_id = ? and product_id = ? and sku = ?",
                    id,
                    seat.tenant(),
                    product,
                    PlainText.line(sku));
        }
        changed(seat, product);
        return found(seat, product, id);
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
     */
    public ProductView.Picture describe(Seat seat, UUID product, UUID picture, String alt, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        lock(seat, product);
        ProductView.Picture now = found(seat, product, picture);
        if (alt == null) {
            return now;
        }
        if (!base.allows(now.version()) && !PlainText.line(alt).equals(now.alt())) {
            throw changedMeanwhile(seat, now);
        }
        new Problems().text(alt, "alt", 0, 300).throwIfAny();
        sql.update(
                "update picture set alt = ? where tenant_id = ? and product_id = ? and id = ?",
                PlainText.line(alt),
                seat.tenant(),
                product,
                picture);
        changed(seat, product);
        return found(seat, product, picture);
    }

    /**
     * Puts the pictures into this order; those not named stay behind in the order they had. The first one is the cover.
     *
     * @param base the order that was seen
     * @throws Conflict CHANGED_MEANWHILE naming the places that differ, when that order has gone
     */
    public List<ProductView.Picture> arrange(Seat seat, UUID product, List<UUID> order, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        lock(seat, product);
        List<ProductView.Picture> pictures = reading.pictures(seat.tenant(), product);
        PictureOrder now = PictureOrder.of(pictures);
        PictureOrder next = now.beginningWith(order);
        if (next.equals(now)) {
            return pictures;
        }
        if (!base.allows(now.version())) {
            List<String> subjects = now.ids().stream().map(UUID::toString).toList();
            throw LastChange.conflict("order of pictures", changes.of(seat.tenant(), subjects), now.differing(next));
        }
        List<Object[]> places = new ArrayList<>();
        for (UUID picture : next.ids()) {
            places.add(new Object[] {places.size() + 1, seat.tenant(), product, picture});
        }
        sql.batch("update picture set position = ? where tenant_id = ? and product_id = ? and id = ?", places);
        changed(seat, product);
        return reading.pictures(seat.tenant(), product);
    }

    /**
     * Takes a picture away for good.
     *
     * @param base the state that was seen
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     */
    public void delete(Seat seat, UUID product, UUID picture, BasedOn base) {
        seat.mustWrite(Scope.CATALOG);
        lock(seat, product);
        ProductView.Picture now = found(seat, product, picture);
        if (!base.allows(now.version())) {
            throw changedMeanwhile(seat, now);
        }
        sql.update(
                "delete from picture where tenant_id = ? and product_id = ? and id = ?",
                seat.tenant(),
                product,
                picture);
        changed(seat, product);
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

    private boolean hasSku(Seat seat, UUID product, String sku) {
        return sql.count(
                        "select count(*) as n from variant where tenant_id = ? and product_id = ? and sku = ?",
                        seat.tenant(),
                        product,
                        PlainText.line(sku))
                > 0;
    }

    private Product lock(Seat seat, UUID product) {
        return products.lock(seat.tenant(), product);
    }

    private void changed(Seat seat, UUID product) {
        lock(seat, product).touch(clock.instant());
        listings.changed(seat.tenant(), product);
    }
}
