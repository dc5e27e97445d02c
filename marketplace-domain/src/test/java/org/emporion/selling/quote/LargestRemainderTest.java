package org.emporion.selling.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void theUnitsThatAreLeftGoToThePartsThatLostMost() {
        assertThat(split(100, 1, 1, 1)).containsExactly(34L, 33L, 33L);
        assertThat(split(100, 1, 2, 3)).containsExactly(17L, 33L, 50L);
        assertThat(split(500, 2160, 3600)).containsExactly(188L, 312L);
    }

    @Test
    void withoutAnyWeightEachCountsTheSame() {
        assertThat(split(5, 0, 0)).containsExactly(3L, 2L);
        assertThat(split(5, 0, 7)).containsExactly(0L, 5L);
    }

    @Test
    void amountsThatNoLongCouldMultiply() {
        assertThat(split(9_000_000_000_000_000L, 8_999_999_999_999_999L, 1))
                .containsExactly(8_999_999_999_999_999L, 1L);
    }

    @Test
    void nothingIsTakenApartIntoNothing() {
        assertThat(split(0)).isEmpty();
        assertThatThrownBy(() -> split(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> split(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> split(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Long> split(long whole, long... weights) {
        return LargestRemainder.split(
                        Money.ofMinor(whole, "EUR"),
                        LongStream.of(weights)
                                .mapToObj(weight -> Money.ofMinor(weight, "EUR"))
                                .toList())
                .stream()
                .map(Money::minor)
                .toList();
    }
}
