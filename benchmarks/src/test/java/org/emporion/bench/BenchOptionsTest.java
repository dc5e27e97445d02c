package org.emporion.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.emporion.stack.StackFailure;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {

    @Test
    void nothingSaidMeansEverythingAtFullSizeWithinTwentyMinutes() {
        BenchOptions options = BenchOptions.of(List.of());
        assertThat(options).isEqualTo(BenchOptions.USUAL);
        assertThat(options.size()).isEqualTo("50x200");
        assertThat(options.limit()).isEqualTo(Duration.ofMinutes(20));
        assertThat(options.wants("order")).isTrue();
    }

    @Test
    void scenariosAndSizesCanBeChosen() {
        BenchOptions options =
                BenchOptions.of(List.of("--only=search,order", "rush", "--products=1000", "--stores=5", "--seconds=2"));
        assertThat(options.only()).containsExactly("search", "order", "rush");
        assertThat(options.wants("import")).isFalse();
        assertThat(options.size()).isEqualTo("5x200");
        assertThat(options.seconds()).isEqualTo(2);
    }

    @Test
    void aRunAmidFaultsIsRepeatedByItsSeed() {
        BenchOptions options = BenchOptions.of(List.of("faults", "--seed=7", "--checkouts=40"));
        assertThat(options.seed()).isEqualTo(7);
        assertThat(options.checkouts()).isEqualTo(40);
        assertThat(BenchOptions.USUAL.checkouts()).isEqualTo(1_000);
    }

    @Test
    void whatCannotBeUnderstoodIsRefused() {
        for (String argument : List.of("--fast", "--products=many", "--stores=0", "--stores=7")) {
            assertThatThrownBy(() -> BenchOptions.of(List.of(argument))).isInstanceOf(StackFailure.class);
        }
    }
}
