package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
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
    private final Products products;
    private final ProductReading reading;
    private final ListingQueue listings;
    private final LastChange changes;

    @Inject
    Pictures(Sql sql, Products products, ProductReading reading, ListingQueue listings, LastChange changes) {
        this.sql = sql;
        this.products = products;
        this.reading = reading;
        this.listings = listings;
        this.changes = changes;
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
        return reading.picture(seat.tenant(), id).orElseThrow();
    }

    /**
     * Changes what is said of a picture to those who cannot see it.
     *
     * @param seen what was said of it when the change was made; null for whatever is said
     * @throws Conflict CHANGED_MEANWHILE when that has changed
     */
    public void describe(Seat seat, UUID product, UUID picture, String alt, String seen) {
        seat.mustWrite(Scope.CATALOG);
        lock(seat, product);
        ProductView.Picture now = reading.picture(seat.tenant(), picture).orElseThrow(() -> new NotFound("picture"));
        if (seen != null && !seen.equals(now.alt()) && !PlainText.line(alt).equals(now.alt())) {
            throw LastChange.conflict(
                    "picture",
                    changes.of(seat.tenant(), List.of(picture.toString())),
                    List.of(LastChange.now("alt", now.alt())));
        }
        new Problems().text(alt, "alt", 0, 300).throwIfAny();
        int found = sql.update(
                "update picture set alt = ? where tenant_id = ? and product_id = ? and id = ?",
                PlainText.line(alt),
                seat.tenant(),
                product,
                picture);
        mustHaveFound(found);
        changed(seat, product);
    }

    /** Puts the pictures into this order; those not named stay behind in the order they had. The first one is the cover. */
    public void arrange(Seat seat, UUID product, List<UUID> order) {
        seat.mustWrite(Scope.CATALOG);
        lock(seat, product);
        List<Object[]> places = new ArrayList<>();
        for (UUID picture : order) {
            places.add(new Object[] {places.size() - order.size(), seat.tenant(), product, picture});
        }
        sql.batch("update picture set position = ? where tenant_id = ? and product_id = ? and id = ?", places);
        sql.update(
                "update picture x set position = n.place from (select id, row_number() over (order by position, id) as place"
                        + " from picture where tenant_id = ? and product_id = ?) n"
                        + " where x.tenant_id = ? and x.id = n.id",
                seat.tenant(),
                product,
                seat.tenant());
        changed(seat, product);
    }

    public void delete(Seat seat, UUID product, UUID picture) {
        seat.mustWrite(Scope.CATALOG);
        lock(seat, product);
        mustHaveFound(sql.update(
                "delete from picture where tenant_id = ? and product_id = ? and id = ?",
                seat.tenant(),
                product,
                picture));
        changed(seat, product);
    }

    private boolean hasSku(Seat seat, UUID product, String sku) {
        return sql.count(
                        "select count(*) as n from variant where tenant_id = ? and product_id = ? and sku = ?",
                        seat.tenant(),
                        product,
                        PlainText.line(sku))
                > 0;
    }

    private Products.Head lock(Seat seat, UUID product) {
        return products.lock(seat.tenant(), product).orElseThrow(() -> new NotFound("product"));
    }

    private void changed(Seat seat, UUID product) {
        products.touch(seat.tenant(), product);
        listings.changed(seat.tenant(), product);
    }

    private static void mustHaveFound(int rows) {
        if (rows == 0) {
            throw new NotFound("picture");
        }
    }
}
