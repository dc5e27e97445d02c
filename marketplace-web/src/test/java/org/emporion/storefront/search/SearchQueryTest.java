package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.discovery.vocabulary.Vocabulary;
import org.emporion.kernel.Money;
import org.emporion.storefront.understanding.Asked;
import org.emporion.storefront.understanding.Understanding;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

    private static final Understanding UNDERSTANDING = new Understanding(new Vocabulary());

    @Test
    void onlyWhatIsLiveAndOfNoClosedStoreIsFound() {
        JsonNode query = body(Map.of(), List.of("t-closed")).at("/query/bool");

        assertThat(query.at("/filter/0/term/live/value").asBoolean()).isTrue();
        assertThat(query.at("/must_not/0/terms/tenant/0").asText()).isEqualTo("t-closed");
    }

    @Test
    void withoutAChoiceThereIsNoFilterBehindTheQuery() {
        assertThat(body(Map.of("q", List.of("mug"))).has("post_filter")).isFalse();
    }

    @Test
    void blueAndXlAreDemandedOfOneVariantThatIsInStock() {
        JsonNode filter = body(Map.of("option.color", List.of("Blue"), "option.size", List.of("XL")))
                .at("/post_filter/bool/filter");

        assertThat(filter).hasSize(1);
        JsonNode variant = filter.at("/0/nested/query/bool/filter");
        assertThat(variant.findValues("variants.inStock"))
                .extracting(each -> each.path("value").asBoolean())
                .containsExactly(true);
        assertThat(variant.toString())
                .contains(json(ListingDocument.key("Colour", "Blue")))
                .contains(json(ListingDocument.key("Size", "XL")));
    }

    @Test
    void aFacetIsCountedWithoutItsOwnChoiceAndTheOthersWithIt() {
        JsonNode counts =
                body(Map.of("brand", List.of("Loom"), "store", List.of("mill"))).path("aggregations");

        assertThat(counts.at("/brand/filter/bool/filter").toString())
                .contains("mill")
                .doesNotContain("loom");
        assertThat(counts.at("/store/filter/bool/filter").toString())
                .contains("loom")
                .doesNotContain("mill");
        assertThat(counts.at("/rest/filter/bool/filter").toString()).contains("loom", "mill");
        assertThat(counts.at("/rest/aggregations").has("brand")).isFalse();
        assertThat(counts.at("/rest/aggregations").has("options")).isTrue();
    }

    @Test
    void anOptionIsCountedInVariantsThatMeetTheOtherOptions() {
        JsonNode colour = body(Map.of("option.Colour", List.of("Blue"), "option.Size", List.of("XL")))
                .at("/aggregations/option.Colour");

        String inside =
                colour.at("/aggregations/options/aggregations/matching/filter").toString();
        assertThat(inside).contains("xl").contains("variants.inStock").doesNotContain("blue");
    }

    @Test
    void soldOutMeansTheWholeListing() {
        JsonNode filter = body(Map.of("inStock", List.of("false"))).at("/post_filter/bool/filter");

        assertThat(filter.at("/0/term/inStock/value").isBoolean()).isTrue();
        assertThat(filter.toString()).doesNotContain("variants.inStock");
    }

    @Test
    void whatIsSaidOfThePriceIsDemandedOfTheVariantAndOfEveryCount() {
        JsonNode body = body(Map.of("q", List.of("mug under 20 euro"), "option.Colour", List.of("Blue")));

        JsonNode variant = body.at("/post_filter/bool/filter/0/nested/query/bool/filter");
        assertThat(variant.toString())
                .contains("{\"range\":{\"variants.prices.EUR\":{\"lte\":2000}}}")
                .contains("blue");
        assertThat(body.at("/aggregations/rest/aggregations/price").toString()).contains("\"lte\":2000");
        assertThat(body.path("query").toString()).doesNotContain("euro");
    }

    @Test
    void whatIsSaidOfThePriceIsToldWithTheWordsThatAreLeft() {
        assertThat(exactly("mug under 20 euro").saidPrice("EUR"))
                .isEqualTo(new SearchAnswer.SaidPrice(null, Money.parse("20", "EUR"), "mug"));
        assertThat(exactly("zwischen 20 und 30 €").saidPrice("EUR"))
                .isEqualTo(new SearchAnswer.SaidPrice(Money.parse("20", "EUR"), Money.parse("30", "EUR"), ""));
        assertThat(exactly("mug").saidPrice("EUR")).isNull();
    }

    @Test
    void aLimitAloneFindsEverythingWithinIt() {
        JsonNode body = body(Map.of("q", List.of("unter 50 €"), "currency", List.of("JPY")));

        assertThat(body.at("/query/bool/must")).isEmpty();
        assertThat(body.path("post_filter").toString()).contains("\"variants.prices.JPY\":{\"lte\":50}");
    }

    @Test
    void aCorrectedWordIsLookedForWhereItsSpellingComesFromToo() {
        SearchRequest asked = SearchParametersTest.parse(Map.of("q", List.of("buhcer")));
        Asked instead = UNDERSTANDING.read("bucher");
        Wording corrected = new Wording(instead, instead.parts(), Set.of(), List.of(), "bucher", 1, false);

        JsonNode query = body(asked, corrected, List.of()).at("/query/bool");
        assertThat(query.at("/must/0").findValues("spelling")).hasSize(1);
        assertThat(query.at("/must/0").findValues("words")).hasSize(1);
        assertThat(query.path("should").toString()).doesNotContain("buhcer");
        assertThat(body(Map.of("q", List.of("bucher"))).toString()).doesNotContain("\"spelling\"");
    }

    @Test
    void brandsAreDemandedByTheKeyThatTheIndexHas() {
        assertThat(body(Map.of("brand", List.of("İpek Groß")))
                        .at("/post_filter")
                        .toString())
                .contains("\"brandKey\":[\"ipek gross\"]");
    }

    @Test
    void whatOneListCannotHoldIsCountedByTheKeysThatItIsFilteredBy() {
        JsonNode wide = json(SearchQuery.counting(
                        SearchParametersTest.parse(Map.of("brand", List.of("Loom"))),
                        exactly(""),
                        List.of(),
                        List.of("attributes", "options")))
                .at("/aggregations/wide");

        assertThat(wide.path("filter").toString()).contains("loom");
        assertThat(wide.at("/aggregations/attributes/terms/field").asText()).isEqualTo("attributes");
        assertThat(wide.at("/aggregations/options").toString()).contains("variants.optionKeys");
    }

    @Test
    void whatIsChosenIsCountedBesideTheLargest() {
        JsonNode chosen = body(Map.of("attr.material", List.of("Oak", "Ash")))
                .at("/aggregations/attr.material/aggregations/chosen/terms");

        assertThat(chosen.path("include").toString())
                .contains(json(ListingDocument.key("material", "oak")), json(ListingDocument.key("material", "ash")));
    }

    @Test
    void namesWithBracketsDoNotBreakTheNamesOfCounts() {
        JsonNode counts = body(Map.of("option.a[b]>c", List.of("x"))).path("aggregations");

        assertThat(counts.has("option.A_b__c")).isTrue();
        assertThat(counts.at(
                                "/option.A_b__c/aggregations/options/aggregations/matching/aggregations/counts/terms/include")
                        .asText())
                .startsWith("a\\[b\\]\\>c");
    }

    @Test
    void theOrderIsWhatWasAskedForAndAlwaysTheSame() {
        assertThat(body(Map.of("sort", List.of("-price"))).path("sort").toString())
                .isEqualTo(
                        "[{\"prices.EUR.min\":{\"order\":\"desc\",\"unmapped_type\":\"long\"}},{\"newest\":{\"order\":\"desc\"}},"
                                + "{\"productId\":{\"order\":\"asc\"}}]");
    }

    @Test
    void onlyWhatIsSoldInTheCurrencyIsFoundAndAllPricesAreThoseOfIt() {
        JsonNode body =
                body(Map.of("currency", List.of("JPY"), "price", List.of("2500-4999"), "sort", List.of("price")));

        assertThat(body.at("/query/bool/filter/1/exists/field").asText()).isEqualTo("prices.JPY.min");
        assertThat(body.at("/sort/0").has("prices.JPY.min")).isTrue();
        JsonNode variant = body.at("/post_filter/bool/filter/0/nested/query/bool/filter");
        assertThat(variant.at("/0/range/variants.prices.JPY/gte").asLong()).isEqualTo(2500);
        assertThat(body.path("aggregations").toString())
                .contains("variants.prices.JPY", "\"2500-4999\"")
                .doesNotContain("EUR");
    }

    @Test
    void aVariantThatIsDemandedHasAPriceInTheCurrency() {
        JsonNode variant = body(Map.of("currency", List.of("USD"), "inStock", List.of("true")))
                .at("/post_filter/bool/filter/0/nested/query/bool/filter");

        assertThat(variant.at("/1/exists/field").asText()).isEqualTo("variants.prices.USD");
    }

    @Test
    void aTotalDemandsAllThatTheSearchDemandsAndReadsNothing() {
        Map<String, List<String>> asked =
                Map.of("q", List.of("blue bowl"), "currency", List.of("JPY"), "category", List.of("kitchen"));
        SearchRequest request = SearchParametersTest.parse(asked);
        JsonNode total = json(SearchQuery.total(request, exactly(request.text()), List.of("t-closed")));
        JsonNode search = body(request, exactly(request.text()), List.of("t-closed"));

        assertThat(total.path("size").asInt()).isZero();
        assertThat(total.path("track_total_hits").asBoolean()).isTrue();
        assertThat(total.at("/query/bool/filter/0")).isEqualTo(search.path("query"));
        assertThat(total.at("/query/bool/filter/1")).isEqualTo(search.at("/post_filter/bool/filter/0"));
        assertThat(total.has("aggregations")).isFalse();
    }

    private static String json(String text) {
        return text.replace(ListingDocument.SEPARATOR, "\\u001F");
    }

    private static Wording exactly(String text) {
        return Wording.exact(UNDERSTANDING.read(text)).get(0);
    }

    private static String first(Map<String, List<String>> parameters) {
        return parameters.getOrDefault("q", List.of("")).get(0);
    }

    private static JsonNode body(Map<String, List<String>> parameters) {
        return body(parameters, List.of());
    }

    private static JsonNode body(Map<String, List<String>> parameters, List<String> closed) {
        return body(SearchParametersTest.parse(parameters), exactly(first(parameters)), closed);
    }

    private static JsonNode body(SearchRequest request, Wording wording, List<String> closed) {
        return json(SearchQuery.of(request, wording, closed, List.of("home")));
    }

    private static JsonNode json(Builder request) {
        try {
            return new ObjectMapper().readTree(JsonpUtils.toJsonString(request.build(), new JacksonJsonpMapper()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
