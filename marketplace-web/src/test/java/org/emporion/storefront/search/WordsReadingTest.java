package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.discovery.vocabulary.Vocabulary;
import org.emporion.storefront.understanding.Asked;
import org.emporion.storefront.understanding.Part;
import org.emporion.storefront.understanding.Understanding;
import org.junit.jupiter.api.Test;

class WordsReadingTest {

    private static final Understanding UNDERSTANDING = new Understanding(new Vocabulary());

    @Test
    void aWordThatNothingHasIsLeftOutAndTheOthersAreKept() {
        Asked asked = asked("blue xyzzy mug");
        Wording wording = read(asked, counts(5, 5), counts(0, 0), counts(3, 3));

        assertThat(wording.parts()).extracting(Part::text).containsExactly("blue", "mug");
        assertThat(wording.leftOut()).containsExactly("xyzzy");
        assertThat(wording.corrected()).isNull();
        assertThat(wording.insteadOf(asked)).extracting(Wording::needed).containsExactly(2, 1);
    }

    @Test
    void aWordThatIsKnownToTheMarketplaceOrTheVocabularyIsNeverCorrected() {
        Wording wording = WordsReading.wording(
                asked("xelt zelt blauw"),
                UNDERSTANDING,
                answer(
                        List.of(counts(1, 1), counts(0, 0), counts(0, 0)),
                        """
                        "term#word0": [{"text": "xelt", "offset": 0, "length": 4,
                            "options": [{"text": "xelte", "score": 0.8, "freq": 9}]}],
                        "term#word1": [{"text": "zelt", "offset": 0, "length": 4,
                            "options": [{"text": "zeit", "score": 0.8, "freq": 9}, {"text": "zelte", "score": 0.8, "freq": 9}]}],
                        "term#word2": [{"text": "blauw", "offset": 0, "length": 5,
                            "options": [{"text": "blau", "score": 0.8, "freq": 9}]}]"""));

        assertThat(wording.leftOut()).containsExactly("zelt");
        assertThat(wording.corrected()).isEqualTo("xelt blau");
        assertThat(wording.parts()).extracting(Part::text).containsExactly("xelt", "blau");
    }

    @Test
    void aWordThatListingsHaveElsewhereIsNotCorrectedWhereNothingHasIt() {
        String proposals =
                """
                "term#word0": [{"text": "stoonware", "offset": 0, "length": 9,
                    "options": [{"text": "stoneware", "score": 0.8, "freq": 9}]}]""";
        String elsewhere =
                """
                {"aggregations":{"filters#word0":%s,"global#anywhere":{"doc_count":9,
                  "filters#anywhere":{"buckets":{"word0":{"doc_count":%d}}}}},"suggest":{%s}}""";

        assertThat(WordsReading.wording(
                                asked("stoonware"),
                                UNDERSTANDING,
                                Answers.of(elsewhere.formatted(counts(0, 0), 2, proposals)))
                        .leftOut())
                .containsExactly("stoonware");
        assertThat(WordsReading.wording(
                                asked("stoonware"),
                                UNDERSTANDING,
                                Answers.of(elsewhere.formatted(counts(0, 0), 0, proposals)))
                        .corrected())
                .isEqualTo("stoneware");
    }

    @Test
    void whatWasCorrectedIsUnderstoodAnewWithinTheLimitsOfThePrice() {
        Asked asked = asked("watter bottle under 20 euro");
        Wording wording = WordsReading.wording(
                asked,
                UNDERSTANDING,
                answer(
                        List.of(counts(0, 0), counts(4, 4)),
                        """
                        "term#word0": [{"text": "watter", "offset": 0, "length": 6,
                            "options": [{"text": "water", "score": 0.8, "freq": 9}]}]"""));

        assertThat(wording.parts()).extracting(Part::meanings).containsExactly(List.of("water bottle"));
        assertThat(wording.limits("EUR").to().minor()).isEqualTo(2000);
        assertThat(wording.insteadOf(asked)).extracting(Wording::floor).containsExactly(true, false);
    }

    @Test
    void anUmlautThatWasTypedAsTwoLettersIsOneWhereNothingHasTheTwo() {
        Asked asked = asked("Buecher mug");
        Wording books = read(asked, counts(0, 0, 3, 0), counts(1, 1));
        assertThat(books.parts()).extracting(Part::text).containsExactly("bücher", "mug");
        assertThat(books.corrected()).isEqualTo("bücher mug");
        assertThat(books.insteadOf(asked)).extracting(Wording::needed).startsWith(2);

        Wording begun = read(asked("buecher"), counts(0, 0, 0, 2));
        assertThat(begun.begun()).containsExactly("bücher");
        assertThat(begun.corrected()).isEqualTo("bücher");

        assertThat(read(asked("poem"), counts(2, 0, 7, 7)).parts())
                .extracting(Part::text)
                .containsExactly("poem");
    }

    @Test
    void aWordIsCountedWithTheUmlautsThatItMayStandFor() {
        assertThat(json("haeuser neue", Map.of()))
                .contains("\"umlaut\"", "häuser")
                .doesNotContain("neü");
    }

    @Test
    void theBeginningOfAWordIsKeptAsOne() {
        Asked asked = asked("stonew");
        Wording wording = read(asked, counts(0, 4));

        assertThat(wording.begun()).containsExactly("stonew");
        assertThat(wording.insteadOf(asked)).hasSize(1);
    }

    @Test
    void partsThatAreKnownButNeverTogetherMayLackOneAndThenAllButOne() {
        Asked three = asked("red oak mug");
        assertThat(read(three, counts(1, 1), counts(1, 1), counts(1, 1)).insteadOf(three))
                .allMatch(Wording::some)
                .extracting(Wording::needed)
                .containsExactly(2, 1);
        Asked two = asked("blue mug");
        assertThat(read(two, counts(1, 1), counts(1, 1)).insteadOf(two))
                .extracting(Wording::needed)
                .containsExactly(1);
    }

    @Test
    void theOneThingThatIsLookedForIsKnownAndOfTwoNoneIs() {
        assertThat(some(asked("red oak mug"), 2).thing()).map(Part::text).contains("mug");
        assertThat(some(asked("bottle dress"), 1).thing()).isEmpty();
        assertThat(some(asked("red xyzzy"), 1).thing()).isEmpty();
    }

    @Test
    void whereTheThingIsNamedOutsideOfDescriptionsItMustBe() {
        String named =
                "{\"buckets\":{\"exact\":{\"doc_count\":5},\"named\":{\"doc_count\":%d},\"begun\":{\"doc_count\":0}}}";

        assertThat(read(asked("blue mug"), counts(1, 1), named.formatted(2)).floor())
                .isTrue();
        assertThat(read(asked("blue mug"), counts(1, 1), named.formatted(0)).floor())
                .isFalse();
    }

    @Test
    void whatWasFoundSaysWhichPartItLacks() {
        Wording some = some(asked("blue mug"), 1);
        assertThat(some.lacking(List.of("mug"))).containsExactly("blue");
        assertThat(some(asked("blue mug"), 2).lacking(List.of())).isEmpty();
    }

    @Test
    void aHitTellsThePartsThatItHas() {
        String found =
                """
                {"hits": {"total": {"value": 1, "relation": "eq"}, "hits": [{"_index": "l", "_id": "1",
                  "_source": {"productId": "1", "title": "Mug", "slug": "mug", "store": "mill", "storeName": "Mill",
                    "prices": {"EUR": {"min": 100, "max": 100}}}, "matched_queries": ["mug"]}]}}""";

        assertThat(HitReading.hits(Answers.of(found), some(asked("blue mug"), 1), "EUR"))
                .extracting(Hit::lacking)
                .containsExactly(List.of("blue"));
    }

    @Test
    void whereNoWordIsKnownNothingIsLookedFor() {
        assertThat(read(asked("xyzzy"), counts(0, 0)).insteadOf(asked("xyzzy"))).isEmpty();
    }

    @Test
    void everyPartIsCountedAndOnlyWordsThatNobodyKnowsAreProposedFor() {
        String json = json("zelt stoonewar abc ab-1000 ceramyc", Map.of("store", List.of("mill")));

        assertThat(json)
                .contains(
                        "\"store\":[\"mill\"]", "\"word0\"", "\"word4\"", "\"suggest_mode\":\"missing\"", "\"global\"");
        assertThat(json).contains("\"max_edits\":1").contains("\"max_edits\":2").contains("\"prefix_length\":1");
        assertThat(json.substring(json.indexOf("\"suggest\"")))
                .contains("\"text\":\"stoonewar\"", "\"text\":\"ceramyc\"")
                .doesNotContain("\"text\":\"zelt\"", "\"text\":\"abc\"", "\"text\":\"ab-1000\"");
        assertThat(json("mug", Map.of())).doesNotContain("\"suggest\"").contains("\"named\"");
    }

    private static String json(String text, Map<String, List<String>> parameters) {
        return JsonpUtils.toJsonString(
                WordsQuery.of(Wording.exact(asked(text)).get(0), SearchParametersTest.parse(parameters), List.of())
                        .build(),
                new JacksonJsonpMapper());
    }

    private static Asked asked(String text) {
        return UNDERSTANDING.read(text);
    }

    private static Wording some(Asked asked, int needed) {
        return new Wording(asked, asked.parts(), Set.of(), List.of(), null, needed, false);
    }

    private static Wording read(Asked asked, String... counts) {
        return WordsReading.wording(asked, UNDERSTANDING, answer(List.of(counts), ""));
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
