package org.emporion.storefront.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.cart.CartEdit;
import org.junit.jupiter.api.Test;

class CartFormTest {

    private static final UUID MUG = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void onlyWhatWasTouchedIsChanged() {
        CartForm form = new CartForm(Map.of(
                "quantity-" + MUG,
                " 3 ",
                "was-quantity-" + MUG,
                "2",
                "shipping-pottery",
                "flat",
                "was-shipping-pottery",
                "flat"));
        CartEdit edit = form.edit();
        assertThat(edit.quantities()).containsEntry(MUG, new CartEdit.Change<>(2L, 3L));
        assertThat(edit.shipping()).isEmpty();
        assertThat(form.quantity(MUG.toString())).contains("3");
        assertThat(form.delivery("pottery")).isEmpty();
    }

    @Test
    void aLineThatGoesIsNotChangedFirst() {
        CartForm form =
                new CartForm(Map.of("quantity-" + MUG, "many", "was-quantity-" + MUG, "2", "remove", MUG.toString()));
        assertThat(form.edit().quantities()).isEmpty();
        assertThat(form.removed()).contains(MUG);
    }

    @Test
    void plusAndMinusStepFromWhatWasTypedAndNoneIsTheLeast() {
        assertThat(pressed("more", "3")).containsEntry(MUG, new CartEdit.Change<>(2L, 4L));
        assertThat(pressed("less", "2")).containsEntry(MUG, new CartEdit.Change<>(2L, 1L));
        assertThat(pressed("less", "0")).containsEntry(MUG, new CartEdit.Change<>(2L, 0L));
    }

    private static Map<UUID, CartEdit.Change<Long>> pressed(String button, String typed) {
        return new CartForm(Map.of("quantity-" + MUG, typed, "was-quantity-" + MUG, "2", button, MUG.toString()))
                .edit()
                .quantities();
    }

    @Test
    void whatIsNoNumberOrNoLineIsSaid() {
        CartForm words = new CartForm(Map.of("quantity-" + MUG, "many", "was-quantity-" + MUG, "2"));
        assertThatThrownBy(words::edit).isInstanceOf(RuleViolated.class);
        CartForm stranger = new CartForm(Map.of("remove", "everything"));
        assertThatThrownBy(stranger::removed).isInstanceOf(NotFound.class);
    }
}
