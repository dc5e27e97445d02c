package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.emporion.discovery.vocabulary.Vocabulary;
import org.emporion.storefront.understanding.Asked;
import org.emporion.storefront.understanding.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelevanceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Understanding UNDERSTANDING = new Understanding(new Vocabulary());

    @Test
    void aPhraseAndAMeasureAreDemandedAsTheFileSays() throws IOException {
        try (InputStream file = RelevanceTest.class.getResourceAsStream("water-bottle-500-ml.json")) {
            JsonNode expected = JSON.readTree(file);
            Wording wording = exactly("blue water bottle 500 ml");

            assertThat(json(Relevance.demands(wording))).containsExactlyElementsOf(expected.path("demands"));
            assertThat(json(Relevance.preferences(wording))).containsExactlyElementsOf(expected.path("preferences"));
        }
    }

    @Test
    void aTitleWithTheUmlautsThatWereTypedAsTwoLettersIsSpelledAsTyped() {
        assertThat(json(Relevance.preferences(exactly("Haeuser"))).toString())
                .contains("\"query\":\"häuser\"", "\"query\":\"Haeuser\"");
        assertThat(json(Relevance.preferences(exactly("blue mug"))).findValues("title.written"))
                .hasSize(1);
    }

    @Test
    void whatIsTheThingIsWorthFarMoreThanWhatGoesWithIt() {
        assertThat(Relevance.IS_THE_THING)
                .isGreaterThan(2 * Relevance.THING_IN_TITLE)
                .isGreaterThan(2 * Relevance.GOES_WITH_THE_THING)
                .isGreaterThan(Relevance.IS_A_SORT);
        assertThat(Relevance.IS_A_SORT).isGreaterThan(Relevance.THING_IN_TITLE);
        assertThat(Relevance.ANYWHERE).isLessThan(Math.min(Relevance.GOES_WITH_THE_THING, Relevance.IN_STORE_NAME));
        assertThat(Relevance.CODE_BEGINS).isGreaterThan(2 * Relevance.IS_THE_THING);
    }

    @Test
    void theThingThatIsLookedForMustBeSaidOutsideOfTheDescription() {
        Asked asked = UNDERSTANDING.read("blue mug");

        JsonNode first = json(Relevance.demands(Wording.exact(asked).get(0)));
        assertThat(first.get(0).findValues("words")).isNotEmpty();
        assertThat(first.get(1).findValues("words")).isEmpty();
        JsonNode second = json(Relevance.demands(Wording.exact(asked).get(1)));
        assertThat(second.get(1).findValues("words")).isNotEmpty();
        assertThat(Wording.exact(UNDERSTANDING.read("blue xyzzy"))).hasSize(1);
    }

    @Test
    void whereAPartMayBeMissingTheOneThingMayNot() {
        Asked asked = UNDERSTANDING.read("red oak mug");
        JsonNode two = json(Relevance.demands(some(asked, 2))).at("/0/bool");

        assertThat(two.at("/must/0/bool/_name").asText()).isEqualTo("mug");
        assertThat(two.path("should")).hasSize(2);
        assertThat(two.path("minimum_should_match").asText()).isEqualTo("1");
        assertThat(two.at("/should/0/bool/must/1/match_all/boost").asDouble()).isEqualTo(Relevance.ONE_PART_MORE);
    }

    @Test
    void ofSeveralThingsAnyIsEnough() {
        JsonNode any = json(Relevance.demands(some(UNDERSTANDING.read("bottle dress"), 1)))
                .at("/0/bool");

        assertThat(any.path("must")).isEmpty();
        assertThat(any.path("should")).hasSize(2);
        assertThat(any.path("minimum_should_match").asText()).isEqualTo("1");
    }

    @Test
    void aCodeIsLookedForWholeAndByItsBeginningAndNeverFuzzily() {
        String code = json(Relevance.demands(exactly("00AB-100"))).toString();

        assertThat(code)
                .contains("{\"codes\":{\"value\":\"00AB100\"}}", "{\"codes\":{\"value\":\"AB100\"}}")
                .contains("{\"prefix\":{\"codes\":{\"boost\":30.0,\"value\":\"AB100\"}}}")
                .doesNotContain("fuzz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a AND (b OR", "title:* zq", "{\"match_all\":{}}", "خزف", "陶器", "zq~!?*"})
    void wordsOfAnyKindAreTextAndNeverSyntax(String odd) {
        String demands = json(Relevance.demands(exactly(odd))).toString();

        assertThat(demands).contains("\"match\"").doesNotContain("query_string", "wildcard", "match_none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "?!.,;:", "\u2615\ud83e\uded6", "~!?*"})
    void whereNothingCanBeReadNothingIsFound(String nothing) {
        assertThat(json(Relevance.demands(exactly(nothing))).toString()).isEqualTo("[{\"match_none\":{}}]");
    }

    private static Wording exactly(String text) {
        return Wording.exact(UNDERSTANDING.read(text)).get(0);
    }

    private static Wording some(Asked asked, int needed) {
        return new Wording(asked, asked.parts(), Set.of(), List.of(), null, needed, false);
    }

    private static ArrayNode json(List<Query> queries) {
        ArrayNode all = JSON.createArrayNode();
        queries.forEach(query -> {
            try {
                all.add(JSON.readTree(JsonpUtils.toJsonString(query, new JacksonJsonpMapper())));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return all;
    }
}
