package org.emporion.storefront.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.selling.cart.Cart;
import org.junit.jupiter.api.Test;

/** What can be put back into a cart. */
class TakenOutTest {

    private static final UUID MUG = UUID.fromString("0191f1a2-0000-7000-8000-000000000001");
    private static final UUID JUG = UUID.fromString("0191f1a2-0000-7000-8000-000000000002");

    @Test
    void whatWasThereBeforeAndIsNoLongerCanBePutBack() {
        Cart before = cart(Map.of(MUG, 3L, JUG, 1L));

        assertThat(TakenOut.of(before, cart(Map.of(JUG, 5L))).units()).isEqualTo(Map.of(MUG, 3L));
        assertThat(TakenOut.of(before, null).units()).hasSize(2);
        assertThat(TakenOut.of(null, before).isEmpty()).isTrue();
    }

    @Test
    void itIsReadAsItIsWrittenAndNonsenseIsNothing() {
        TakenOut gone = TakenOut.of(cart(Map.of(MUG, 3L, JUG, 1L)), null);

        assertThat(TakenOut.read(gone.written())).isEqualTo(gone);
        assertThat(TakenOut.read(null).isEmpty()).isTrue();
        assertThat(TakenOut.read("x.3_" + MUG + ".99999").isEmpty()).isTrue();
    }

    private static Cart cart(Map<UUID, Long> units) {
        List<Cart.Line> lines = units.entrySet().stream()
                .map(each -> new Cart.Line(
                        each.getKey().toString(),
                        each.getKey().toString(),
                        "Mug",
                        Map.of(),
                        null,
                        each.getValue(),
                        null,
                        null,
                        null,
                        "mug",
                        9,
                        null,
                        null,
                        List.of()))
                .toList();
        return new Cart(
                "c",
                "EUR",
                List.of(new Cart.Group(null, lines, List.of(), null, null, null, null, null, List.of(), false)),
                null,
                null,
                "1",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
