package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.discovery.vocabulary.Vocabulary;
import org.emporion.storefront.understanding.Asked;
import org.emporion.storefront.understanding.Understanding;
import org.junit.jupiter.api.Test;

class PartsHadTest {

    private static final Understanding UNDERSTANDING = new Understanding(new Vocabulary());

    @Test
    void aPartThatNoResultHasIsLeftOutAndTheOthersAreShown() {
        Wording told = told(wording("blue oak mug", 2, "xyzzy"), "blue", 0, "oak", 3, "mug", 3);

        assertThat(told.leftOut()).containsExactly("xyzzy", "blue");
        assertThat(told.shown()).isEqualTo("oak mug");
        assertThat(told.some()).isFalse();
        assertThat(told.lacking(List.of("oak", "mug"))).isEmpty();
    }

    @Test
    void aPartThatSomeResultsHaveStaysAndTheOthersSayThatTheyLackIt() {
        Wording told = told(wording("blue oak mug", 2), "blue", 1, "oak", 2, "mug", 3);

        assertThat(told.leftOut()).isEmpty();
        assertThat(told.shown()).isNull();
        assertThat(told.some()).isTrue();
        assertThat(told.lacking(List.of("oak", "mug"))).containsExactly("blue");
    }

    @Test
    void whereNothingIsFoundNothingIsSaidToBeShown() {
        assertThat(told(wording("blue mug", 1), "blue", 0, "mug", 0).leftOut()).isEmpty();
        assertThat(wording("blue mug", 2).shown()).isNull();
        assertThat(wording("blue mug", 2, "xyzzy").shown()).isEqualTo("blue mug");
    }

    @Test
    void partsAreCountedOnlyWhereSomeMayBeMissingAndWithinWhatIsDemanded() {
        String some = json(wording("blue mug", 1));
        assertThat(some).contains("\"parts\":{\"aggregations\":{\"parts\":{\"filters\":{\"filters\":{\"blue\":");
        assertThat(some.substring(some.indexOf("\"parts\""))).contains("mill");
        assertThat(json(wording("blue mug", 2))).doesNotContain("\"parts\"");
    }

    private static String json(Wording wording) {
        SearchRequest request = SearchParametersTest.parse(Map.of("q", List.of("blue mug"), "store", List.of("mill")));
        return JsonpUtils.toJsonString(
                SearchQuery.of(request, wording, List.of(), List.of()).build(), new JacksonJsonpMapper());
    }

    private static Wording wording(String text, int needed, String... leftOut) {
        Asked asked = UNDERSTANDING.read(text);
        return new Wording(asked, asked.parts(), Set.of(), List.of(leftOut), null, needed, false);
    }

    /** @param counts parts, each with how many results have it */
    private static Wording told(Wording wording, Object... counts) {
        StringBuilder had = new StringBuilder();
        for (int at = 0; at < counts.length; at += 2) {
            had.append(at == 0 ? "" : ",").append("\"%s\":{\"doc_count\":%d}".formatted(counts[at], counts[at + 1]));
        }
        return PartsHad.told(
                wording,
                Answers.of("{\"aggregations\":{\"filter#parts\":{\"doc_count\":3,\"filters#parts\":{\"buckets\":{" + had
                                + "}}}}}")
                        .aggregations());
    }
}
