package org.emporion.catalog.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.emporion.kernel.Problems;
import org.junit.jupiter.api.Test;

class PartRulesTest {

    @Test
    void aPartHasASkuAndFrom1To99Units() {
        assertThat(problems(new PartInput("CUP", null), new PartInput("TEA", 99L)))
                .isEmpty();
        assertThat(problems(new PartInput("CUP", 0L), new PartInput(" ", 1L), new PartInput("TEA", 100L)))
                .containsExactly("parts[0].quantity RANGE", "parts[1].sku REQUIRED", "parts[2].quantity RANGE");
        assertThat(problems(new PartInput[] {null})).containsExactly("parts[0].sku REQUIRED");
    }

    @Test
    void aBundleHasNoPartTwiceAndIsNoneItself() {
        assertThat(problems(new PartInput("CUP", 1L), new PartInput(" CUP ", 2L), new PartInput("SET", 1L)))
                .containsExactly("parts[1].sku DUPLICATE", "parts[2].sku BUNDLE_ITSELF");
    }

    @Test
    void aBundleHasAtMost20Parts() {
        PartInput[] many = IntStream.range(0, 21)
                .mapToObj(i -> new PartInput("P-" + i, 1L))
                .toArray(PartInput[]::new);
        assertThat(problems(many)).containsExactly("parts TOO_MANY");
    }

    @Test
    void nothingSaidIsNotTheSameAsNoParts() {
        assertThat(PartRules.read(null, "SET", "parts", new Problems())).isNull();
        assertThat(PartRules.read(List.of(), "SET", "parts", new Problems())).isEmpty();
        assertThat(PartInput.written(List.of(new PartInput("CUP", 2L), new PartInput("TEA", null))))
                .isEqualTo("CUP × 2, TEA × 1");
    }

    private static List<String> problems(PartInput... parts) {
        Problems problems = new Problems();
        PartRules.read(Arrays.asList(parts), "SET", "parts", problems);
        return problems.found().stream()
                .map(found -> found.field() + " " + found.code())
                .toList();
    }
}
