package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.input.ProductChange;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
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
                null,
                seen.version());
        ProductChange brand = new ProductChange(
                null, null, null, Optional.of("Another brand"), null, null, null, null, null, seen.version());

        for (ProductChange late : List.of(both, brand)) {
            Conflict refused = catchThrowableOfType(Conflict.class, () -> change(seen, late, BasedOn.ANYTHING));
            assertThat(refused.fields())
                    .containsExactly(new FieldProblem("title", "CHANGED_MEANWHILE", "It is \"The first title\" now."));
        }
        assertThat(get(seen).brand()).isEqualTo(seen.brand());
    }

    @Test
    void aProductNamesItsOwnTaxClassUntilItIsTakenAway() {
        ProductView seen = shop.aPublishedProduct(seat, "T-40", 10);
        assertThat(seen.taxClass()).isNull();

        ProductView reduced = change(seen, ofTaxClass("REDUCED"), BasedOn.ANYTHING);
        assertThat(reduced.taxClass()).isEqualTo("REDUCED");
        assertThat(reduced.version()).isNotEqualTo(seen.version());
        assertThat(catchThrowableOfType(RuleViolated.class, () -> change(seen, ofTaxClass("LUXURY"), BasedOn.ANYTHING))
                        .fields())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("taxClass", "UNKNOWN"));
        assertThat(catchThrowableOfType(
                                Conflict.class,
                                () -> change(seen, ofTaxClass("STANDARD"), BasedOn.version(seen.version())))
                        .fields())
                .containsExactly(new FieldProblem("taxClass", "CHANGED_MEANWHILE", "It is \"REDUCED\" now."));

        assertThat(change(seen, titled("Other", null), BasedOn.ANYTHING).taxClass())
                .isEqualTo("REDUCED");
        assertThat(change(seen, ofTaxClass(""), BasedOn.ANYTHING).taxClass()).isNull();
    }

    private static ProductChange ofTaxClass(String code) {
        return new ProductChange(null, null, null, null, null, Optional.of(code), null, null, null, null);
    }

    @Test
    void aChangeThatAsksForWhatIsThereIsNoChange() {
        ProductView seen = shop.aPublishedProduct(seat, "T-25", 10);
        long queued = queued();
        ProductChange.Variant same = new ProductChange.Variant(
                null,
                "T-25",
                Map.of(),
                Optional.of(new MoneyInput("19.9", "EUR")),
                Optional.empty(),
                null,
                null,
                10L,
                true,
                null);
        ProductChange spelled = new ProductChange(
                Optional.of(" " + seen.title() + " "),
                Optional.of(seen.slug()),
                Optional.of("<script>x</script>" + seen.description()),
                Optional.of(seen.brand()),
                null,
                null,
                Optional.of(seen.attributes()),
                Optional.of(List.of()),
                Optional.of(List.of(same)),
                seen.version());

        for (ProductChange nothing : List.of(spelled, titled(seen.title(), null))) {
            ProductView after = change(seen, nothing, BasedOn.ANYTHING);
            assertThat(after.updatedAt()).isEqualTo(seen.updatedAt());
            assertThat(after.version()).isEqualTo(seen.version());
        }
        assertThat(queued()).isEqualTo(queued);

        assertThat(change(seen, counted(11), BasedOn.ANYTHING).updatedAt()).isAfter(seen.updatedAt());
        assertThat(queued()).isEqualTo(queued + 1);
    }

    private static ProductChange counted(long onHand) {
        ProductChange.Variant counted =
                new ProductChange.Variant(null, "T-25", null, null, null, null, null, onHand, null, null);
        return new ProductChange(null, null, null, null, null, null, null, null, Optional.of(List.of(counted)), null);
    }

    private long queued() {
        return shop.database().as("emporion_indexer", em -> new Sql(em)
                .statement("select coalesce(sum(version), 0) as n from listing_queue where tenant_id = :tenant")
                .with("tenant", seat.tenant())
                .count());
    }

    private ProductView change(ProductView product, ProductChange change, BasedOn base) {
        return shop.seller(seat, catalog -> catalog.change(seat, product.id(), change, base));
    }

    private ProductView get(ProductView product) {
        return shop.seller(seat, catalog -> catalog.get(seat, product.id()));
    }

    private static ProductChange titled(String title, String version) {
        return new ProductChange(Optional.of(title), null, null, null, null, null, null, null, null, version);
    }
}
