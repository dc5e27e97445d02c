package org.emporion.discovery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emporion.discovery.search.ListingRow.Attribute;
import org.junit.jupiter.api.Test;

class FacetTermsTest {

    @Test
    void everyTagIsAValueOfItsOwn() {
        FacetTerms terms = new FacetTerms(List.of(new Attribute("tags", "Tags", "tag for ring 3, gold,, Gold ")));

        assertThat(terms.attributeFacets())
                .containsExactly(facet("tags", "Tags", "tag for ring 3"), facet("tags", "Tags", "gold"));
        assertThat(terms.attributeKeys())
                .containsExactly(ListingDocument.key("tags", "tag for ring 3"), ListingDocument.key("tags", "gold"));
    }

    @Test
    void aValueTooLongToBeChosenIsNoFacet() {
        FacetTerms terms = new FacetTerms(List.of(new Attribute("care", "Care", "x".repeat(201))));

        assertThat(terms.attributeFacets()).isEmpty();
        assertThat(terms.attributeKeys()).isEmpty();
        assertThat(terms.options(Map.of("Engraving", "y".repeat(201)))).isEmpty();
    }

    @Test
    void aListingCountsOnceHoweverItWritesAValue() {
        FacetTerms terms = new FacetTerms(
                List.of(new Attribute("Material", "Material", "Oak"), new Attribute("material", "Material", "OAK")));

        assertThat(terms.attributeFacets()).containsExactly(facet("material", "Material", "Oak"));
        assertThat(terms.options(Map.of("Colour", "Red"))).isEqualTo(terms.options(Map.of("color", "RED")));
    }

    @Test
    void aKeyIsTheSameWhateverTheCaseTheDotOrTheWayAnAccentWasTyped() {
        assertThat(ListingDocument.key("\u0130pek Gro\u00df"))
                .isEqualTo(ListingDocument.key("ipek GROSS"))
                .isEqualTo(ListingDocument.key("I\u0307PEK Gross"));
        assertThat(ListingDocument.key("Cafe\u0301")).isEqualTo(ListingDocument.key("CAF\u00c9"));
    }

    private static String facet(String code, String label, String value) {
        return ListingDocument.term(code, label, value);
    }
}
