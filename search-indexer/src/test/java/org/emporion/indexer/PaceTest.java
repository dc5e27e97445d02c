package org.emporion.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = 1_000_000_000L;

    private final Pace pace = new Pace();

    @Test
    void aSingleChangeGoesAtOnceAndIsSearchableWithIt() {
        assertThat(pace.gap(SECOND)).isZero();
        assertThat(pace.round(1, SECOND)).isTrue();
        assertThat(pace.rest()).isFalse();
    }

    @Test
    void underLoadRoundsGatherAndRefreshTogether() {
        pace.round(100, SECOND);

        assertThat(pace.gap(SECOND)).isEqualTo(Duration.ofMillis(150));
        assertThat(pace.round(100, SECOND + SECOND / 5)).isFalse();
        assertThat(pace.round(100, SECOND + SECOND)).isTrue();
    }

    @Test
    void fullRoundsFollowEachOtherWithoutPause() {
        pace.round(Pace.BATCH, SECOND);

        assertThat(pace.gap(SECOND)).isZero();
    }

    @Test
    void whatALoadLeftHiddenIsRefreshedAtItsEnd() {
        pace.round(Pace.BATCH, SECOND);
        pace.round(Pace.BATCH, SECOND + 1);

        assertThat(pace.rest()).isTrue();
        assertThat(pace.rest()).isFalse();
    }
}
