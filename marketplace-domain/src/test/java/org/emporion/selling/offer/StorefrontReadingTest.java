package org.emporion.selling.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.catalog.input.Attribute;
import org.junit.jupiter.api.Test;

class StorefrontReadingTest {

    @Test
    void tagsAreNoFactThatBuyersRead() {
        Attribute material = new Attribute("material", "Material", "Clay");

        assertThat(StorefrontReading.facts(List.of(new Attribute("tags", "Tags", "sale, pots"), material)))
                .containsExactly(material);
    }
}
