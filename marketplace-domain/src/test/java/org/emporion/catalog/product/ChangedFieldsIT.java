package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.emporion.catalog.input.ProductChange;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.junit.jupiter.api.Test;

/** Whoever comes too late to change a product is told which of its fields have changed since. */
class ChangedFieldsIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @Test
    void aChangeOfStateFromAnOlderPageIsToldWhatHasChangedSince() {
        ProductView seen = shop.aPublishedProduct(seat, "T-23", 10);
        change(seen, titled("Another title", null), BasedOn.ANYTHING);
        shop.seller(seat, catalog -> catalog.unpublish(seat, seen.id(), BasedOn.ANYTHING));

        assertThat(refusedToPublish(seen, seen.version()).fields())
                .containsExactly(
                        new FieldProblem("title", "CHANGED_MEANWHILE", "It is \"Another title\" now."),
                        new FieldProblem("status", "CHANGED_MEANWHILE", "It is \"DRAFT\" now."));
        assertThat(refusedToPublish(seen, "no version of a product").fields())
                .containsExactly(new FieldProblem("status", "CHANGED_MEANWHILE", "It is \"DRAFT\" now."));
    }

    private Conflict refusedToPublish(ProductView product, String version) {
        return catchThrowableOfType(
                Conflict.class,
                () -> shop.seller(seat, catalog -> catalog.publish(seat, product.id(), BasedOn.version(version))));
    }

    @Test
    void ofTheFieldsThatAreWantedOtherwiseThoseAreNamedThatChangedMeanwhile() {
        ProductView seen = shop.aPublishedProduct(seat, "T-24", 10);
        change(seen, titled("The first title", null), BasedOn.ANYTHING);
        ProductChange both = new ProductChange(
                Optional.of("The second title"),
                null,
                null,
                Optional.of("Another brand"),
                null,
                null,
                null,
                null,
                seen.version());
        ProductChange brand = new ProductChange(
                null, null, null, Optional.of("Another brand"), null, null, null, null, seen.version());

        for (ProductChange late : List.of(both, brand)) {
            Conflict refused = catchThrowableOfType(Conflict.class, () -> change(seen, late, BasedOn.ANYTHING));
            assertThat(refused.fields())
                    .containsExactly(new FieldProblem("title", "CHANGED_MEANWHILE", "It is \"The first title\" now."));
        }
        assertThat(get(seen).brand()).isEqualTo(seen.brand());
    }

    private ProductView change(ProductView product, ProductChange change, BasedOn base) {
        return shop.seller(seat, catalog -> catalog.change(seat, product.id(), change, base));
    }

    private ProductView get(ProductView product) {
        return shop.seller(seat, catalog -> catalog.get(seat, product.id()));
    }

    private static ProductChange titled(String title, String version) {
        return new ProductChange(Optional.of(title), null, null, null, null, null, null, null, version);
    }
}
