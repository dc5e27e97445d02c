package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MadeUpCasesTest {

    private final MadeUpCases<List<Integer>> lists =
            new MadeUpCases<>(random -> random.ints(8, 0, 100).boxed().toList(), list -> IntStream.range(0, list.size())
                    .mapToObj(i -> {
                        List<Integer> fewer = new ArrayList<>(list);
                        fewer.remove(i);
                        return fewer;
                    })
                    .toList());

    @Test
    void whatBreaksAClaimIsToldWithItsSeedAndAsSmallAsItGets() {
        assertThatThrownBy(() -> lists.hold(0, 10, list -> assertThat(list).allMatch(each -> each < 50)))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("seed \\d: \\[\\d\\d]");
    }

    @Test
    void aClaimThatFailsWithAnExceptionIsBrokenToo() {
        assertThatThrownBy(() -> lists.hold(3, 1, list -> list.forEach(each -> Math.floorMod(each, 0))))
                .hasMessageStartingWith("seed 3: ")
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void aClaimThatHoldsIsSilent() {
        lists.hold(0, 10, list -> assertThat(list).hasSize(8));
    }
}
