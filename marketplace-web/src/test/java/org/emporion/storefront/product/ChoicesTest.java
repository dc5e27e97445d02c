package org.emporion.storefront.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.input.Option;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.selling.offer.StorefrontProduct;
import org.emporion.selling.offer.StorefrontProduct.Variant;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final Variant BLUE_S = variant("blue", "S", 0);
    private static final Variant BLUE_L = variant("blue", "L", 4);
    private static final Variant RED_L = variant("red", "L", 2);

    @Test
    void theFirstThatCanBeBoughtIsChosenUnlessTheAddressNamesAnother() {
        assertThat(Choices.of(shirt(), null, "EUR").chosen()).isEqualTo(BLUE_L);
        assertThat(Choices.of(shirt(), RED_L.id().toString(), "EUR").chosen()).isEqualTo(RED_L);
        assertThat(Choices.of(shirt(), "no such id", "EUR").chosen()).isEqualTo(BLUE_L);
    }

    @Test
    void whatIsSoldOutStaysReadableAndLeadsToItsVariant() {
        Choices.Value small =
                Choices.of(shirt(), null, "EUR").axes().get(1).values().get(0);
        assertThat(small.value()).isEqualTo("S");
        assertThat(small.available()).isFalse();
        assertThat(small.variant()).isEqualTo(BLUE_S.id().toString());
    }

    @Test
    void aValueThatNothingHasLeadsNowhere() {
        Choices.Value huge =
                Choices.of(shirt(), null, "EUR").axes().get(1).values().get(2);
        assertThat(huge.variant()).isNull();
    }

    @Test
    void anotherColourKeepsTheSize() {
        Choices.Value red =
                Choices.of(shirt(), null, "EUR").axes().get(0).values().get(1);
        assertThat(red.variant()).isEqualTo(RED_L.id().toString());
    }

    @Test
    void anOptionThatSaysNothingIsNotShown() {
        StorefrontProduct plain = product(
                List.of(new Option("Title", List.of("Default Title"))),
                List.of(new Variant(
                        UUID.randomUUID(),
                        "P",
                        null,
                        Map.of("Title", "Default Title"),
                        price(),
                        null,
                        1,
                        null,
                        0,
                        List.of(),
                        null,
                        List.of())));
        assertThat(Choices.of(plain, null, "EUR").axes()).isEmpty();
    }

    private static StorefrontProduct shirt() {
        return product(
                List.of(new Option("Colour", List.of("blue", "red")), new Option("Size", List.of("S", "L", "XXL"))),
                List.of(BLUE_S, BLUE_L, RED_L));
    }

    private static StorefrontProduct product(List<Option> options, List<Variant> variants) {
        return new StorefrontProduct(
                UUID.randomUUID(),
                "Shirt",
                "shirt",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                options,
                variants,
                new StoreName("store", "Store"),
                null,
                0,
                null);
    }

    private static Variant variant(String colour, String size, long available) {
        return new Variant(
                UUID.randomUUID(),
                colour + size,
                null,
                Map.of("Colour", colour, "Size", size),
                price(),
                null,
                available,
                null,
                0,
                List.of(),
                null,
                List.of());
    }

    private static Money price() {
        return Money.parse("19.90", "EUR");
    }
}
