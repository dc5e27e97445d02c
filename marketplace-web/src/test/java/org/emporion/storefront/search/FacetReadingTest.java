package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Map;
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
                        List.of(new Facet.Value("Blue", "Blue", 5, false), new Facet.Value("Red", "Red", 2, false))));
    }

    @Test
    void whatIsChosenStaysEvenWhenItFindsNothing() {
        List<Facet> facets = read(Map.of("attr.material", List.of("Oak"), "inStock", List.of("true")), "{}");

        assertThat(facets)
                .containsExactly(
                        new Facet("attr.material", "material", List.of(new Facet.Value("Oak", "Oak", 0, true))),
                        new Facet("inStock", "Availability", List.of(new Facet.Value("true", "In stock", 0, true))));
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
    void valuesThatDifferByCapitalsOrADotAreOne() {
        List<Facet> facets = read(
                Map.of("brand", List.of("ipek")),
                """
                {"filter#brand": {"doc_count": 3, "sterms#brand": {"buckets": [
                    {"key": "İpek", "doc_count": 2}, {"key": "IPEK", "doc_count": 1}]}}}""");

        assertThat(facets.get(0).values()).containsExactly(new Facet.Value("İpek", "İpek", 3, true));
    }

    private static List<Facet> read(Map<String, List<String>> parameters, String aggregations) {
        SearchResponse<FoundListing> answer = Answers.of("{\"aggregations\":" + aggregations + "}");
        return new FacetReading(SearchParametersTest.parse(parameters), answer.aggregations(), TREE).facets();
    }
}
