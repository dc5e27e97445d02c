package org.emporion.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the plain index is told and asked. */
class PlainIndexTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void itKnowsTheTitleTwiceTheBrandTheCodesAndTheFirstSentence() throws IOException {
        Document document = Document.of(
                "demo/mug",
                JSON.readTree("{'title':'Mug','brand':'Clay','description':'<p>Ours. And yours.</p>','variants':["
                                .replace('\'', '"')
                        + "{'sku':'M-1','barcode':null},{'sku':'M-2','barcode':'400'}]}".replace('\'', '"')));
        assertThat(document.text().lines()).containsExactly("Mug", "Mug", "Clay", "M-1", "M-2", "400", "Ours.");
    }

    @Test
    void aSentenceEndsBeforeASpaceAndNotInANumber() {
        assertThat(Document.firstSentence("<p>Holds 1.5 l of <b>tea</b>!</p> More."))
                .isEqualTo("Holds 1.5 l of tea !");
        assertThat(Document.firstSentence("no end")).isEqualTo("no end");
        assertThat(Document.firstSentence("")).isEmpty();
    }

    @Test
    void everyDocumentIsTwoLines() throws IOException {
        String lines = PlainIndex.filling(List.of(new Document("demo/a", "A\nB"), new Document("demo/b", "C")));
        assertThat(lines.lines())
                .containsExactly(
                        "{\"index\":{\"_id\":\"demo/a\"}}",
                        "{\"text\":\"A\\nB\"}",
                        "{\"index\":{\"_id\":\"demo/b\"}}",
                        "{\"text\":\"C\"}");
    }

    @Test
    void hitsAreReadBestFirst() throws IOException {
        assertThat(PlainIndex.hits(JSON.readTree("{\"hits\":{\"hits\":[{\"_id\":\"demo/b\"},{\"_id\":\"demo/a\"}]}}")))
                .containsExactly("demo/b", "demo/a");
    }
}
