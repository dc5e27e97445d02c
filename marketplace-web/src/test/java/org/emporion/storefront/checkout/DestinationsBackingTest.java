package org.emporion.storefront.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.selling.delivery.Destinations;
import org.junit.jupiter.api.Test;

/** Which countries the checkout offers. */
class DestinationsBackingTest {

    @Test
    void countriesOfAllStoresComeFirstAndThoseOfSomeInAGroup() {
        List<SelectItem> items =
                DestinationsBacking.items(new Destinations(List.of("AT", "DE"), List.of("FR", "US")), "DE");

        assertThat(items)
                .extracting(SelectItem::getLabel)
                .startsWith("Austria", "Germany")
                .hasSize(3);
        assertThat(group(items)).containsExactly("France", "United States");
    }

    @Test
    void countriesStandInTheOrderOfTheirNamesAlsoWithLettersOfOtherLanguages() {
        List<SelectItem> items =
                DestinationsBacking.items(new Destinations(List.of("AT", "AX", "TR", "UA"), List.of("AX", "ZW")), "AT");

        assertThat(items)
                .extracting(SelectItem::getLabel)
                .startsWith("\u00c5land Islands", "Austria", "Turkey", "Ukraine");
        assertThat(group(items)).containsExactly("\u00c5land Islands", "Zimbabwe");
    }

    @Test
    void theChosenCountryCanBeSeenAlsoWhenNobodyDeliversThere() {
        List<SelectItem> items = DestinationsBacking.items(new Destinations(List.of("DE"), List.of()), "AQ");

        assertThat(group(items)).containsExactly("Antarctica");
        assertThat(DestinationsBacking.items(new Destinations(List.of("DE"), List.of()), "DE"))
                .hasSize(1);
    }

    private static List<String> group(List<SelectItem> items) {
        SelectItemGroup group = (SelectItemGroup) items.get(items.size() - 1);
        return Stream.of(group.getSelectItems()).map(SelectItem::getLabel).toList();
    }
}
