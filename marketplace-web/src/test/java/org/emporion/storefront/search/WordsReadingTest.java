package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsReadingTest {

    @Test
    void aWordThatNothingHasIsLeftOutAndTheOthersAreKept() {
        Wording wording = read(List.of("blue", "xyzzy", "mug"), counts(5, 5), counts(0, 0), counts(3, 3));

        assertThat(wording.words()).containsExactly("blue", "mug");
        assertThat(wording.leftOut()).containsExactly("xyzzy");
        assertThat(wording.corrected()).isNull();
        assertThat(wording.insteadOf(List.of("blue", "xyzzy", "mug")))
                .extracting(Wording::needed)
                .containsExactly(2, 1);
    }

    @Test
    void aWordThatIsKnownIsNeverCorrected() {
        Wording wording = WordsReading.wording(
                List.of("zelt", "blau"),
                answer(
                        List.of(counts(1, 1), counts(0, 0)),
                        """
                        "term#word0": [{"text": "zelt", "offset": 0, "length": 4,
                            "options": [{"text": "zelte", "score": 0.8, "freq": 9}]}],
                        "term#word1": [{"text": "blau", "offset": 0, "length": 4,
                            "options": [{"text": "blaue", "score": 0.8, "freq": 9}]}]"""));

        assertThat(wording.words()).containsExactly("zelt", "blaue");
        assertThat(wording.corrected()).isEqualTo("zelt blaue");
    }

    @Test
    void anUmlautThatWasTypedAsTwoLettersIsOneWhereNothingHasTheTwo() {
        Wording books = read(List.of("Buecher", "mug"), counts(0, 0, 3, 0), counts(1, 1));
        assertThat(books.words()).containsExactly("bücher", "mug");
        assertThat(books.corrected()).isEqualTo("bücher mug");
        assertThat(books.insteadOf(List.of("Buecher", "mug")))
                .extracting(Wording::needed)
                .startsWith(2);

        Wording begun = read(List.of("buecher"), counts(0, 0, 0, 2));
        assertThat(begun.begun()).containsExactly("bücher");
        assertThat(begun.corrected()).isEqualTo("bücher");

        assertThat(read(List.of("poem"), counts(2, 0, 7, 7)).words()).containsExactly("poem");
    }

    @Test
    void aWordIsCountedWithTheUmlautsThatItMayStandFor() {
        String json = JsonpUtils.toJsonString(
                WordsQuery.of(List.of("haeuser", "neue"), SearchParametersTest.parse(Map.of()), List.of())
                        .build(),
                new JacksonJsonpMapper());

        assertThat(json).contains("\"umlaut\"", "häuser").doesNotContain("neü");
    }

    @Test
    void theBeginningOfAWordIsKeptAsOne() {
        Wording wording = read(List.of("stonew"), counts(0, 4));

        assertThat(wording.begun()).containsExactly("stonew");
        assertThat(wording.insteadOf(List.of("stonew"))).hasSize(1);
    }

    @Test
    void wordsThatAreKnownButNeverTogetherMayLackOneAndThenAllButOne() {
        List<String> three = List.of("red", "oak", "mug");
        assertThat(read(three, counts(1, 1), counts(1, 1), counts(1, 1)).insteadOf(three))
                .allMatch(Wording::some)
                .extracting(Wording::needed)
                .containsExactly(2, 1);
        List<String> two = List.of("blue", "mug");
        assertThat(read(two, counts(1, 1), counts(1, 1)).insteadOf(two))
                .extracting(Wording::needed)
                .containsExactly(1);
    }

    @Test
    void whatWasFoundSaysWhichWordItLacks() {
        Wording some = new Wording(List.of("blue", "mug"), List.of(), List.of(), null, 1);
        assertThat(some.lacking(List.of("mug"))).containsExactly("blue");
        assertThat(new Wording(List.of("blue", "mug"), List.of(), List.of(), null, 2).lacking(List.of()))
                .isEmpty();
    }

    @Test
    void aHitTellsTheWordsThatItHas() {
        Wording some = new Wording(List.of("blue", "mug"), List.of(), List.of(), null, 1);
        String found =
                """
                {"hits": {"total": {"value": 1, "relation": "eq"}, "hits": [{"_index": "l", "_id": "1",
                  "_source": {"productId": "1", "title": "Mug", "slug": "mug", "store": "mill", "storeName": "Mill",
                    "prices": {"EUR": {"min": 100, "max": 100}}}, "matched_queries": ["mug"]}]}}""";

        assertThat(HitReading.hits(Answers.of(found), some, "EUR"))
                .extracting(Hit::lacking)
                .containsExactly(List.of("blue"));
    }

    @Test
    void whereNoWordIsKnownNothingIsLookedFor() {
        assertThat(read(List.of("xyzzy"), counts(0, 0)).insteadOf(List.of("xyzzy")))
                .isEmpty();
    }

    @Test
    void everyWordIsCountedAndOnlyUnknownOnesAreProposedFor() {
        String json = JsonpUtils.toJsonString(
                WordsQuery.of(
                                List.of("zelt", "stoonewar"),
                                SearchParametersTest.parse(Map.of("store", List.of("mill"))),
                                List.of())
                        .build(),
                new JacksonJsonpMapper());

        assertThat(json).contains("\"store\":[\"mill\"]", "\"word1\"", "\"suggest_mode\":\"missing\"");
        assertThat(json).contains("\"max_edits\":1").contains("\"max_edits\":2").contains("\"prefix_length\":1");
    }

    private static Wording read(List<String> words, String... counts) {
        return WordsReading.wording(words, answer(List.of(counts), ""));
    }

    private static SearchResponse<FoundListing> answer(List<String> counts, String corrections) {
        StringBuilder aggregations = new StringBuilder();
        for (int i = 0; i < counts.size(); i++) {
            aggregations.append(i == 0 ? "" : ",").append("\"filters#word%d\":%s".formatted(i, counts.get(i)));
        }
        return Answers.of("{\"aggregations\":{" + aggregations + "},\"suggest\":{" + corrections + "}}");
    }

    private static String counts(int exact, int begun) {
        return "{\"buckets\":{\"exact\":{\"doc_count\":%d},\"begun\":{\"doc_count\":%d}}}".formatted(exact, begun);
    }

    private static String counts(int exact, int begun, int umlaut, int umlautBegun) {
        return """
                {"buckets":{"exact":{"doc_count":%d},"begun":{"doc_count":%d},\
                "umlaut":{"doc_count":%d},"umlautBegun":{"doc_count":%d}}}"""
                .formatted(exact, begun, umlaut, umlautBegun);
    }
}
