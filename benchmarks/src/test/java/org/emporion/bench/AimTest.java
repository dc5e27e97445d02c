package org.emporion.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.emporion.bench.load.Figures;
import org.junit.jupiter.api.Test;

class AimTest {

    private static final Figures SLOW = Figures.ofSamples(1, new long[] {200_000_000}, 1);
    private static final Figures FAST = Figures.ofSamples(1, new long[] {1_000_000, 1_000_000}, 1);

    @Test
    void aLineThatMissesItsAimSaysSo() {
        assertThat(Table.text(Line.compared("search", "GET /search", SLOW, FAST, Aim.ratio(0.6))))
                .contains("0.50")
                .endsWith(">= 0.60 MISSED");
        assertThat(Table.text(Line.value("rush", "sold", 50, "units", Aim.exactly(50))))
                .endsWith("= 50 met");
        assertThat(Line.of("freshness", "idle", SLOW, Aim.p95(150)).misses()).isTrue();
        assertThat(Line.of("freshness", "busy", SLOW, Aim.p95(1000)).misses()).isFalse();
        assertThat(Line.value("import", "products", 499, "products/s", Aim.atLeast(500))
                        .misses())
                .isTrue();
    }
}
