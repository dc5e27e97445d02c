package org.emporion.storefront.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShelfTest {

    @Test
    void thePathDecidesThePlaceWhateverTheQuerySays() {
        Map<String, List<String>> asked = new Shelf("category", "kitchen")
                .parameters(Map.of("category", new String[] {"garden"}, "q", new String[] {"mug"}));
        assertThat(asked).containsEntry("category", List.of("kitchen")).containsEntry("q", List.of("mug"));
    }

    @Test
    void addressesDoNotRepeatWhatThePathSays() {
        Shelf kitchen = new Shelf("category", "kitchen");
        assertThat(kitchen.href("q=mug&category=kitchen&brand=Fjord&size=24")).isEqualTo("?q=mug&brand=Fjord");
        assertThat(kitchen.href("category=kitchen")).isEqualTo("?");
    }

    @Test
    void everywhereTheCategoryIsOneFacetOfMany() {
        assertThat(Shelf.everywhere().href("category=kitchen&size=24")).isEqualTo("?category=kitchen");
    }
}
