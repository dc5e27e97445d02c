package org.emporion.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListAddressTest {

    @Test
    void readsHowTheListIsLookedAt() {
        ListAddress address =
                ListAddress.of(Map.of("page", "3", "size", "50", "sort", "-price", "cols", "title.price", "q", "oak"));

        assertThat(address).isEqualTo(new ListAddress(3, 50, "-price", List.of("title", "price")));
        assertThat(address.first()).isEqualTo(100);
    }

    @Test
    void writesWhatItReads() {
        ListAddress address = new ListAddress(3, 50, "-price", List.of("title", "price"));

        assertThat(address.query()).isEqualTo("page=3&size=50&sort=-price&cols=title.price");
        assertThat(address.more()).isEqualTo("&page=3&size=50&sort=-price&cols=title.price");
    }

    @Test
    void saysNothingOfWhatIsAsUsual() {
        ListAddress usual = ListAddress.of(Map.of());

        assertThat(usual).isEqualTo(new ListAddress(1, 20, null, null));
        assertThat(usual.query()).as("each is named, so that it is taken away").isEqualTo("page=&size=&sort=&cols=");
        assertThat(usual.more()).isEmpty();
    }

    @Test
    void looksTheSameOnEveryPage() {
        assertThat(new ListAddress(3, 50, "-price", List.of("title", "price")).look())
                .isEqualTo(new ListAddress(1, 50, "-price", List.of("title", "price")).look())
                .isEqualTo("size=50&sort=-price&cols=title.price");
        assertThat(new ListAddress(3, 20, null, List.of()).look()).isEqualTo("cols=none");
        assertThat(new ListAddress(3, 20, null, null).look()).isEmpty();
    }

    @Test
    void takesNothingThatAListCannotShow() {
        ListAddress odd = ListAddress.of(
                Map.of("page", "-1", "size", "1000000", "sort", "price desc; drop", "cols", "<script>,title"));

        assertThat(odd).isEqualTo(ListAddress.of(Map.of()));
    }

    @Test
    void endsWhereListsEnd() {
        assertThat(ListAddress.of(Map.of("page", "99999", "size", "100")).first())
                .isEqualTo(9_900);
    }

    @Test
    void canShowNoColumnButThoseThatStay() {
        assertThat(ListAddress.columns("none")).isEmpty();
        assertThat(ListAddress.names(List.of())).isEqualTo("none");
        assertThat(ListAddress.names(null)).isEmpty();
    }
}
