package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emporion.selling.offer.CategoryNode;
import org.junit.jupiter.api.Test;

class FacetReadingTest {

    private static final CategoryTree TREE = new CategoryTree(List.of(
            new CategoryNode(
                    "home",
                    "Home & Living",
                    "home-living",
                    3,
                    List.of(new CategoryNode("home-rugs", "Rugs", "rugs", 2, List.of()))),
            new CategoryNode("other", "Other", "other", 0, List.of())));

    @Test
    void valuesHaveLabelsCountsAndWhetherTheyAreChosen() {
        List<Facet> facets = read(
                Map.of("store", List.of("mill")),
                """
                {"filter#rest": {"doc_count": 3, "sterms#category": {"buckets": [{"key": "home", "doc_count": 3}]}},
                 "filter#store": {"doc_count": 3, "sterms#store": {"buckets": [
                    {"key": "mill\\u001fThe Mill", "doc_count": 2}, {"key": "loom\\u001fLoom", "doc_count": 1}]}}}""");

        assertThat(facets).extracting(Facet::code).containsExactly("category", "store");
        assertThat(facets.get(0).values()).containsExactly(new Facet.Value("home", "Home & Living", 3, false));
        assertThat(facets.get(1).values())
                .containsExactly(
                        new Facet.Value("mill", "The Mill", 2, true), new Facet.Value("loom", "Loom", 1, false));
    }

    @Test
    void optionsAreGroupedByNameAndCountedInListings() {
        List<Facet> facets = read(
                Map.of(),
                """
                {"filter#rest": {"doc_count": 9, "nested#options": {"doc_count": 9, "filter#matching": {"doc_count": 9,
                  "sterms#counts": {"buckets": [
                    {"key": "Colour\\u001fBlue", "doc_count": 9, "reverse_nested#listings": {"doc_count": 4}},
                    {"key": "Colour\\u001fblue", "doc_count": 1, "reverse_nested#listings": {"doc_count": 1}},
                    {"key": "Colour\\u001fRed", "doc_count": 2, "reverse_nested#listings": {"doc_count": 2}},
                    {"key": "Size\\u001fXL", "doc_count": 2, "reverse_nested#listings": {"doc_count": 2}}]}}}}}""");

        assertThat(facets)
                .containsExactly(new Facet(
                        "option.Colour",
                        "Colour",
                        List.of(new Facet.Value("Blue", "Blue", 5, false), new Facet.Value("Red", "Red", 2, false)),
                        false));
    }

    @Test
    void whatIsChosenStaysEvenWhenItFindsNothing() {
        List<Facet> facets = read(Map.of("attr.material", List.of("Oak"), "inStock", List.of("true")), "{}");

        assertThat(facets)
                .containsExactly(
                        new Facet("attr.material", "material", List.of(new Facet.Value("Oak", "Oak", 0, true)), false),
                        new Facet(
                                "inStock",
                                "Availability",
                                List.of(new Facet.Value("true", "In stock", 0, true)),
                                false));
    }

    @Test
    void categoriesAreOfferedAroundTheChosenOne() {
        assertThat(TREE.offered(List.of())).containsExactly("home", "other");
        assertThat(TREE.offered(List.of("home-rugs"))).containsExactly("home", "home-rugs");
        assertThat(TREE.offered(List.of("home"))).containsExactly("home", "other", "home-rugs");
        assertThat(TREE.offered(List.of("no-such"))).containsExactly("home", "other");
        assertThat(TREE.named("liv ho", 5)).extracting(CategoryNode::code).containsExactly("home");
        assertThat(TREE.named("?!", 5)).isEmpty();
    }

    @Test
    void aBrandIsCountedByItsKeyAndNamedAsMostListingsWriteIt() {
        List<Facet> facets = read(
                Map.of("brand", List.of("ipek")),
                """
                {"filter#brand": {"doc_count": 3, "sterms#brand": {"buckets": [
                    {"key": "ipek", "doc_count": 3, "sterms#written": {"buckets": [{"key": "İpek", "doc_count": 2}]}}]}}}""");

        assertThat(facets.get(0).values()).containsExactly(new Facet.Value("İpek", "İpek", 3, true));
    }

    @Test
    void whatOneListCannotHoldIsCountedInAWiderOne() {
        String shared =
                """
                "filter#rest": {"doc_count": 9, "sterms#attributes": {"sum_other_doc_count": %d, "buckets": [
                    {"key": "tags\\u001fTags\\u001fOak", "doc_count": 6},
                    {"key": "tags\\u001fTags\\u001fAsh", "doc_count": 8}]}}""";
        String wide =
                """
                , "filter#wide": {"doc_count": 9,
                  "sterms#attributesWritten": {"buckets": [{"key": "tags\\u001fTags\\u001fOak", "doc_count": 6}]},
                  "sterms#attributes": {"sum_other_doc_count": %d, "buckets": [
                    {"key": "tags\\u001foak", "doc_count": 9}, {"key": "tags\\u001felm", "doc_count": 1}]}}""";

        assertThat(reading(Map.of(), "{" + shared.formatted(0) + "}").cutShort())
                .isEmpty();
        assertThat(reading(Map.of(), "{" + shared.formatted(4) + "}").cutShort())
                .containsExactly("attributes");
        assertThat(reading(Map.of(), "{" + shared.formatted(4) + wide.formatted(0) + "}")
                        .facets())
                .containsExactly(new Facet(
                        "attr.tags",
                        "Tags",
                        List.of(new Facet.Value("Oak", "Oak", 9, false), new Facet.Value("elm", "elm", 1, false)),
                        false));
        assertThat(reading(Map.of(), "{" + shared.formatted(4) + wide.formatted(5) + "}")
                        .facets()
                        .get(0)
                        .more())
                .isTrue();
    }

    @Test
    void aChosenValueIsCountedHoweverRareItIsAndOthersAreSaidToBeThere() {
        String buckets = IntStream.range(0, 32)
                .mapToObj(i -> "{\"key\": \"size\\u001fs%02d\", \"doc_count\": 9}".formatted(i))
                .collect(Collectors.joining(","));
        Facet size = read(
                        Map.of("attr.size", List.of("XS")),
                        """
                        {"filter#attr.size": {"doc_count": 99, "sterms#attributes": {"buckets": [%s]},
                          "sterms#chosen": {"buckets": [{"key": "size\\u001fxs", "doc_count": 2}]}}}"""
                                .formatted(buckets))
                .get(0);

        assertThat(size.more()).isTrue();
        assertThat(size.values()).hasSize(31).endsWith(new Facet.Value("XS", "XS", 2, true));
    }

    private static List<Facet> read(Map<String, List<String>> parameters, String aggregations) {
        return reading(parameters, aggregations).facets();
    }

    private static FacetReading reading(Map<String, List<String>> parameters, String aggregations) {
        SearchResponse<FoundListing> answer = Answers.of("{\"aggregations\":" + aggregations + "}");
        return new FacetReading(SearchParametersTest.parse(parameters), answer.aggregations(), TREE);
    }
}
