package org.emporion.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.emporion.ground.idempotency.RepeatableWrites.Owner;
import org.junit.jupiter.api.Test;

/** Who has the answer about a new cart again. */
class RepeatableWritesFilterTest {

    @Test
    void aNewCartIsHadAgainByWhoeverKnowsAKeyThatNobodyGuesses() {
        Optional<Owner> first = RepeatableWritesFilter.ofNewCart("0190f5fe-0000-70");

        assertThat(first).isPresent().isEqualTo(RepeatableWritesFilter.ofNewCart("0190f5fe-0000-70"));
        assertThat(first.orElseThrow().name())
                .isNotEqualTo(RepeatableWritesFilter.ofNewCart("0190f5fe-0000-71")
                        .orElseThrow()
                        .name());
    }

    @Test
    void aKeyThatCouldBeGuessedOpensNoCartAgain() {
        assertThat(RepeatableWritesFilter.ofNewCart("order-1")).isEmpty();
        assertThat(RepeatableWritesFilter.ofNewCart("k".repeat(15))).isEmpty();
    }
}
