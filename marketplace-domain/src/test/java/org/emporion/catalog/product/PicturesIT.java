package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.emporion.catalog.category.Categories;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.ground.files.Rendition;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.selling.offer.Image;
import org.emporion.selling.offer.Listing;
import org.emporion.selling.offer.StorePage;
import org.emporion.selling.offer.StorefrontProduct;
import org.emporion.stock.stock.TestStock;
import org.emporion.store.store.StorePictures;
import org.emporion.store.store.Tenants;
import org.junit.jupiter.api.Test;

/** Pictures of a product on a real database. */
class PicturesIT {

    private static final PictureRenditions.Stored FRONT = new PictureRenditions.Stored("a".repeat(64), 800, 600);
    private static final PictureRenditions.Stored BACK = new PictureRenditions.Stored("b".repeat(64), 800, 600);

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @Test
    void buyersSeeThePicturesInTheirOrderAndTheVariantWithItsOwn() {
        ProductView mug = shop.aPublishedProduct(seat, "R-1", 7);
        add(mug, FRONT, "Front", null);
        UUID back = add(mug, BACK, "", "R-1");

        pictures(pictures -> pictures.arrange(seat, mug.id(), List.of(back), BasedOn.ANYTHING));

        StorefrontProduct seen = seen(mug);
        assertThat(seen.images()).extracting(Image::alt).containsExactly("Mug R-1", "Front");
        assertThat(seen.images().get(1).at(Rendition.SMALL)).isEqualTo("/media/" + "a".repeat(64) + "-400.jpg");
        assertThat(seen.variants().get(0).image()).isEqualTo("/media/" + "b".repeat(64) + "-1600.jpg");
    }

    @Test
    void theHomePageShowsOfEachStoreTwoThingsAndPicturedOnesFirst() {
        ProductView pictured = shop.aPublishedProduct(seat, "H-1", 7);
        add(pictured, FRONT, "Front", null);
        IntStream.range(2, 30).forEach(number -> shop.aPublishedProduct(seat, "H-" + number, 7));

        List<Listing> ours = shop.buyer(catalog -> catalog.newest(100, null)).stream()
                .filter(listing -> listing.store().slug().equals(seat.storeSlug()))
                .toList();

        assertThat(ours).hasSizeBetween(1, 2);
        assertThat(ours.get(0).productId()).isEqualTo(pictured.id());
    }

    @Test
    void whatIsSaidOfAPictureIsNotOverwrittenByWhoSawAnOlderText() {
        ProductView mug = shop.aPublishedProduct(seat, "A-1", 7);
        UUID front = add(mug, FRONT, "Front", null);
        String version = one(mug, front).version();
        ProductView.Picture described = describe(mug, front, "Seen from the front", version);
        assertThat(described).isEqualTo(one(mug, front));
        assertThat(described.version()).isNotEqualTo(version);

        assertThatThrownBy(() -> describe(mug, front, "The front", version))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::detail)
                        .containsExactly("It is \"Seen from the front\" now."));

        assertThat(seen(mug).images()).extracting(Image::alt).containsExactly("Seen from the front");
    }

    @Test
    void whatIsNotNamedOfAPictureStaysAndAnEmptyTextClears() {
        ProductView mug = shop.aPublishedProduct(seat, "A-2", 7);
        UUID front = add(mug, FRONT, "Front", null);

        assertThat(describe(mug, front, null, null).alt()).isEqualTo("Front");
        assertThat(describe(mug, front, "", null).alt()).isEmpty();
    }

    @Test
    void anOrderOfPicturesIsChangedOnlyFromTheOneThatWasSeen() {
        ProductView mug = shop.aPublishedProduct(seat, "A-3", 7);
        UUID front = add(mug, FRONT, "Front", null);
        UUID back = add(mug, BACK, "Back", null);
        List<ProductView.Picture> seen = pictures(pictures -> pictures.list(seat, mug.id()));
        BasedOn base = BasedOn.version(Pictures.version(seen));
        describe(mug, front, "Seen from the front", null);
        List<ProductView.Picture> turned = pictures(pictures -> pictures.arrange(seat, mug.id(), List.of(back), base));
        UUID lid = add(mug, FRONT, "Lid", null);

        assertThat(turned).extracting(ProductView.Picture::id).containsExactly(back, front);
        assertThatThrownBy(
                        () -> pictures(pictures -> pictures.arrange(seat, mug.id(), List.of(back, lid, front), base)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> assertThat(refused.fields())
                        .containsExactly(
                                new FieldProblem("pictures[1]", "CHANGED_MEANWHILE", "It is \"" + front + "\" now."),
                                new FieldProblem("pictures[2]", "CHANGED_MEANWHILE", "It is \"" + lid + "\" now.")));
        List<ProductView.Picture> now = pictures(pictures -> pictures.list(seat, mug.id()));
        assertThat(now).extracting(ProductView.Picture::id).containsExactly(back, front, lid);
    }

    @Test
    void aPictureIsDeletedOnlyAsItWasSeen() {
        ProductView mug = shop.aPublishedProduct(seat, "A-4", 7);
        UUID front = add(mug, FRONT, "Front", null);
        BasedOn seen = BasedOn.version(one(mug, front).version());
        describe(mug, front, "Seen from the front", null);

        assertThatThrownBy(() -> delete(mug, front, seen)).isInstanceOf(ChangedMeanwhile.class);
        delete(mug, front, BasedOn.version(one(mug, front).version()));
        assertThatThrownBy(() -> one(mug, front)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPictureIsFoundAtItsOwnProductOnly() {
        ProductView mug = shop.aPublishedProduct(seat, "A-5", 7);
        UUID front = add(mug, FRONT, "Front", null);
        ProductView other = shop.aPublishedProduct(seat, "A-6", 7);

        assertThatThrownBy(() -> one(other, front)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pictures(pictures -> pictures.list(seat, UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    private ProductView.Picture describe(ProductView product, UUID picture, String alt, String version) {
        return pictures(pictures -> pictures.describe(seat, product.id(), picture, alt, BasedOn.version(version)));
    }

    private ProductView.Picture one(ProductView product, UUID picture) {
        return pictures(pictures -> pictures.get(seat, product.id(), picture));
    }

    private void delete(ProductView product, UUID picture, BasedOn base) {
        pictures(pictures -> {
            pictures.delete(seat, product.id(), picture, base);
            return null;
        });
    }

    @Test
    void aFileThatDoesNotArriveCompletelyIsRefused() {
        ProductView mug = shop.aPublishedProduct(seat, "U-1", 7);
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> pictures(
                        pictures -> new PictureUploads(null, pictures, null).add(seat, mug.id(), torn, "", null)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo("PICTURE_BROKEN"));
    }

    @Test
    void aDeletedPictureIsGoneFromItsVariantToo() {
        ProductView mug = shop.aPublishedProduct(seat, "S-1", 7);
        UUID back = add(mug, BACK, "Back", "S-1");

        delete(mug, back, BasedOn.ANYTHING);

        assertThat(seen(mug).images()).isEmpty();
        assertThat(seen(mug).variants().get(0).image()).isNull();
    }

    @Test
    void aStrangersProductDoesNotTakePictures() {
        ProductView mug = shop.aPublishedProduct(seat, "T-1", 7);
        Seat stranger = TestStores.anOpenStore(shop.database());

        assertThatThrownBy(() -> shop.inStore(stranger, em -> facade(em).add(stranger, mug.id(), FRONT, "", null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> add(mug, FRONT, "", "T-2")).isInstanceOf(RuleViolated.class);
    }

    @Test
    void aStoreShowsItsOwnPicturesAndNobodyElseHangsThem() {
        shop.inStore(seat, em -> {
            signs(em).replace(seat, StorePictures.Place.LOGO, FRONT, BasedOn.ANYTHING);
            signs(em).replace(seat, StorePictures.Place.COVER, BACK, BasedOn.ANYTHING);
            return null;
        });
        Seat stranger = TestStores.anOpenStore(shop.database());
        assertThatThrownBy(() -> shop.inStore(stranger, em -> {
                    signs(em).takeDown(seat, StorePictures.Place.COVER, BasedOn.ANYTHING);
                    return null;
                }))
                .isInstanceOf(NotFound.class);

        StorePage page = shop.buyer(catalog -> catalog.store(seat.storeSlug()));
        assertThat(page.logo()).isEqualTo("/media/" + "a".repeat(64) + "-400.jpg");
        assertThat(page.cover()).isEqualTo("/media/" + "b".repeat(64) + "-1600.jpg");
    }

    @Test
    void aPictureOfTheStoreIsReplacedOnlyFromWhatWasSeen() {
        BasedOn seen = BasedOn.version(shown().version());
        shop.inStore(seat, em -> {
            signs(em).replace(seat, StorePictures.Place.LOGO, FRONT, seen);
            return null;
        });

        assertThatThrownBy(() -> shop.inStore(seat, em -> {
                    signs(em).takeDown(seat, StorePictures.Place.LOGO, seen);
                    return null;
                }))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("logo"));
        assertThat(shown().logo()).contains("a".repeat(64));
    }

    private StorePictures.Shown shown() {
        return shop.inStore(seat, em -> signs(em).view(seat));
    }

    @Test
    void whatCouldNotBeFetchedIsToldAndFetchedOnceMore() {
        ProductView mug = shop.aPublishedProduct(seat, "W-1", 7);
        shop.inStore(seat, em -> new Sql(em)
                .update(
                        "insert into picture (tenant_id, id, product_id, position, source_url, state, problem)"
                                + " values (?, ?, ?, 1, 'https://gone.example/a.jpg', 'FAILED', 'It is gone.')",
                        seat.tenant(),
                        Ids.next(),
                        mug.id()));
        PictureRetries.Standing before = ofImport(null);
        assertThat(before.failures()).isEqualTo(1);
        assertThat(before.failed()).extracting(PictureRetries.Reason::problem).containsExactly("It is gone.");

        UUID job = Ids.next();
        shop.inStore(seat, em -> new Sql(em).update("update product set import_job = ? where id = ?", job, mug.id()));
        assertThat(ofImport(job).failed()).isEqualTo(before.failed());
        assertThat(ofImport(Ids.next()).failures()).isZero();
        int again = shop.inStore(seat, em -> retries(em).again(seat));
        assertThat(again).isEqualTo(1);
        assertThat(ofImport(job).waiting()).isEqualTo(1);
        assertThat(ofImport(null).failed()).isEmpty();
        int nothing = shop.inStore(seat, em -> retries(em).again(seat));
        assertThat(nothing).isZero();
    }

    private PictureRetries.Standing ofImport(UUID job) {
        return shop.inStore(seat, em -> retries(em).standing(seat, job));
    }

    private static PictureRetries retries(EntityManager em) {
        Sql sql = new Sql(em);
        return new PictureRetries(em, new Outbox(sql, CatalogFixture.CLOCK));
    }

    private static StorePictures signs(EntityManager em) {
        return new StorePictures(new Tenants(em, new Sql(em)), new LastChange(new Sql(em)));
    }

    private UUID add(ProductView product, PictureRenditions.Stored stored, String alt, String sku) {
        return pictures(
                pictures -> pictures.add(seat, product.id(), stored, alt, sku).id());
    }

    private StorefrontProduct seen(ProductView product) {
        return shop.buyer(catalog -> catalog.product(seat.storeSlug(), product.slug(), null));
    }

    private <T> T pictures(Function<Pictures, T> call) {
        return shop.inStore(seat, em -> call.apply(facade(em)));
    }

    static Pictures facade(EntityManager em) {
        Sql sql = new Sql(em);
        Categories categories = new Categories(em, CatalogFixture.CLOCK);
        return new Pictures(
                new ProductRepository(em, sql, TestStock.ofProducts(em)),
                new ProductReading(em, categories, TestStock.ofProducts(em), new PictureAddress("")),
                new ListingQueue(sql, CatalogFixture.CLOCK),
                new LastChange(sql),
                CatalogFixture.CLOCK);
    }
}
