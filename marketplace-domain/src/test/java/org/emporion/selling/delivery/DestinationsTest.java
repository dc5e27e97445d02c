package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a cart of several stores can go. */
class DestinationsTest {

    @Test
    void whereEveryStoreShipsComesApartFromWhereOnlySomeDo() {
        Destinations found = Destinations.of(List.of(Set.of("FR", "DE"), Set.of("US", "DE")));

        assertThat(found.all()).containsExactly("DE");
        assertThat(found.some()).containsExactly("FR", "US");
    }

    @Test
    void oneStoreShipsWhereverItDoes() {
        assertThat(Destinations.of(List.of(Set.of("FR", "DE"))))
                .isEqualTo(new Destinations(List.of("DE", "FR"), List.of()));
        assertThat(Destinations.of(List.of())).isEqualTo(new Destinations(List.of(), List.of()));
    }
}
