package org.emporion.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.emporion.bench.relevance.Judged;
import org.emporion.bench.relevance.Outcome;
import org.emporion.bench.relevance.Quality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What answers are judged on, and how the report says it. */
class JudgedMarketTest {

    @TempDir
    private Path folder;

    @Test
    void onlyFilesThatAreThereAreLoaded() throws IOException {
        assertThat(JudgedMarket.files(folder.resolve("nowhere"))).isEmpty();
        Path file = Files.createFile(folder.resolve("shopify-jewelry.csv"));
        assertThat(JudgedMarket.files(folder)).containsOnlyKeys("jewelry").containsValue(file);
    }

    @Test
    void oneLineHasOursAndThePlainIndex() {
        Judged query = new Judged("x-01", "x", Judged.TUNING, "mug", Map.of("demo/a", 3));
        Quality quality = Quality.of(List.of(new Outcome(query, List.of("demo/a"), List.of())));
        assertThat(Table.text(Line.judged("relevance", "x, tuning", quality)))
                .endsWith("1 queries: success@10 1.00/0.00  NDCG@10 1.000/0.000  MRR 1.000/0.000  nothing 0.00/1.00");
    }
}
