package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.emporion.catalog.input.ProductInput;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Neighbours;
import org.emporion.kernel.Neighbours.Neighbour;
import org.emporion.kernel.Neighbours.Seen;
import org.emporion.kernel.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One product after the other, as a list has them, while they are worked on. */
class ProductNeighboursIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @BeforeEach
    void fiveDrafts() {
        for (int i = 1; i <= 5; i++) {
            ProductInput mug = CatalogFixture.aMug("N-" + i, i);
            shop.seller(seat, catalog -> catalog.create(seat, mug));
        }
    }

    @ParameterizedTest
    @EnumSource(ProductQuery.Sort.class)
    void everyProductIsReachedInTheOrderOfTheList(ProductQuery.Sort sort) {
        ProductQuery query = new ProductQuery(null, null, null, sort);
        List<UUID> listed = list(query);
        Neighbour here = opened(listed, 1);
        for (int i = 1; i < listed.size(); i++) {
            Neighbours beside = beside(query, here);
            assertThat(beside.total()).isEqualTo(5);
            assertThat(beside.after()).isEqualTo(opened(listed, i + 1));
            assertThat(beside(query, beside.after()).before()).isEqualTo(here);
            here = beside.after();
        }
        assertThat(beside(query, here).after()).isNull();
    }

    @Test
    void theLatestChangedComesFirstAndTheNextStillFollows() {
        ProductQuery newest = ProductQuery.everything();
        List<UUID> listed = list(newest);
        Neighbour third = opened(listed, 3);
        shop.seller(seat, catalog -> catalog.publish(seat, third.id(), BasedOn.ANYTHING));
        assertThat(list(newest).get(0)).isEqualTo(third.id());

        Neighbours beside = beside(newest, third);
        assertThat(beside.before().id()).isEqualTo(listed.get(1));
        assertThat(beside.after().id()).isEqualTo(listed.get(3));
        assertThat(beside(newest, beside.after()).before().id())
                .as("what was changed is the first now, and not beside it any more")
                .isEqualTo(listed.get(1));
    }

    @Test
    void anotherThatMovesAwayLeavesTheTwoBesideIt() {
        ProductQuery newest = ProductQuery.everything();
        List<UUID> listed = list(newest);
        Neighbour third = opened(listed, 3);
        shop.seller(seat, catalog -> catalog.publish(seat, listed.get(4), BasedOn.ANYTHING));

        Neighbours beside = beside(newest, third);
        assertThat(beside.at()).isEqualTo(4);
        assertThat(beside.before().id()).isEqualTo(listed.get(1));
        assertThat(beside.after().id()).isEqualTo(listed.get(3));
    }

    @Test
    void draftsArePublishedOneAfterTheOtherAndNoneIsLeftOut() {
        ProductQuery drafts = new ProductQuery(null, ProductStatus.DRAFT, null, ProductQuery.Sort.TITLE);
        List<UUID> listed = list(drafts);
        Neighbour here = opened(listed, 1);
        for (UUID expected : listed) {
            UUID id = here.id();
            assertThat(id).isEqualTo(expected);
            shop.seller(seat, catalog -> catalog.publish(seat, id, BasedOn.ANYTHING));
            here = beside(drafts, here).after();
        }
        assertThat(here).isNull();
    }

    @Test
    void aStrangersListEndsAtOnce() {
        Seat stranger = TestStores.anOpenStore(shop.database());
        Neighbour first = opened(list(ProductQuery.everything()), 1);
        Neighbours.Place place = new Neighbours.Place(first.id(), first.seen());
        Neighbours beside =
                shop.seller(stranger, catalog -> catalog.neighbours(stranger, ProductQuery.everything(), place));
        assertThat(beside).isEqualTo(new Neighbours(1, null, null, 1));
    }

    /** As it is opened from the list. */
    private static Neighbour opened(List<UUID> list, int at) {
        return new Neighbour(
                list.get(at - 1),
                new Seen(at, at == 1 ? null : list.get(at - 2), at == list.size() ? null : list.get(at)));
    }

    private Neighbours beside(ProductQuery query, Neighbour here) {
        return shop.seller(
                seat, catalog -> catalog.neighbours(seat, query, new Neighbours.Place(here.id(), here.seen())));
    }

    private List<UUID> list(ProductQuery query) {
        return shop.seller(seat, catalog -> catalog.list(seat, query, Page.Request.first(20))).items().stream()
                .map(ProductQuery.Row::id)
                .toList();
    }
}
