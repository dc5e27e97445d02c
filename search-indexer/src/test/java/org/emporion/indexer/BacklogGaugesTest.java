package org.emporion.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.emporion.discovery.search.SearchSupervision;
import org.junit.jupiter.api.Test;

class BacklogGaugesTest {

    @Test
    void theAgeIsToldInWholeSeconds() {
        assertThat(BacklogGauges.figures(new SearchSupervision.Lag(7, 2_900)))
                .isEqualTo(Map.of("emporion_listings_behind", 7L, "emporion_listings_oldest_seconds", 2L));
    }
}
