package org.emporion.portal.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.catalog.input.PartInput;
import org.junit.jupiter.api.Test;

class TypedPartsTest {

    @Test
    void aPartIsASkuWithHowManyOfItAreInTheBundle() {
        List<PartInput> parts = List.of(new PartInput("CUP-1", 2L), new PartInput("TEA 1", 1L));

        assertThat(TypedParts.read("CUP-1 × 2, TEA 1")).isEqualTo(parts);
        assertThat(TypedParts.read(" CUP-1 x2 ; TEA 1 * 1,")).isEqualTo(parts);
        assertThat(TypedParts.read(PartInput.written(parts))).isEqualTo(parts);
    }

    @Test
    void whatOnlyLooksLikeANumberOfUnitsBelongsToTheSku() {
        assertThat(TypedParts.read("BOX2")).containsExactly(new PartInput("BOX2", 1L));
        assertThat(TypedParts.read("40x60")).containsExactly(new PartInput("40x60", 1L));
    }

    @Test
    void nothingTypedIsNoBundle() {
        assertThat(TypedParts.read(null)).isEmpty();
        assertThat(TypedParts.read(" , ")).isEmpty();
    }
}
