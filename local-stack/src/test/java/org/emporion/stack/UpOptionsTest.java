package org.emporion.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class UpOptionsTest {

    @Test
    void nothingSaidMeansEverythingWithTheDemo() {
        UpOptions options = UpOptions.of(List.of());
        assertThat(options.isComplete()).isTrue();
        assertThat(options.demo()).isTrue();
    }

    @Test
    void partsCanBeNamed() {
        UpOptions options = UpOptions.of(List.of("--only=postgres,mail", "--no-demo"));
        assertThat(options.parts()).containsExactly(Part.POSTGRES, Part.MAIL);
        assertThat(options.isComplete()).isFalse();
        assertThat(options.demo()).isFalse();
    }

    @Test
    void theStandInForStripeIsThereWhereItIsAskedFor() {
        assertThat(UpOptions.of(List.of()).parts()).doesNotContain(Part.STRIPE);
        UpOptions options = UpOptions.of(List.of("--stripe"));
        assertThat(options.parts()).contains(Part.STRIPE, Part.PAYMENT);
        assertThat(options.isComplete()).isTrue();
    }

    @Test
    void anUnknownPartIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> UpOptions.of(List.of("--only=oracle")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("\"oracle\"")
                .hasMessageContaining("search-indexer");
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> UpOptions.of(List.of("--fast"))).isInstanceOf(StackFailure.class);
    }
}
