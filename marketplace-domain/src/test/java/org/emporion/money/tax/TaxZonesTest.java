package org.emporion.money.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emporion.money.tax.TaxPlace.DESTINATION;
import static org.emporion.money.tax.TaxPlace.OWN_COUNTRY;

import org.junit.jupiter.api.Test;

class TaxZonesTest {

    @Test
    void withinTheUnionTheRatesCountOfWhereGoodsGo() {
        assertThat(TaxZones.countryOfRates("DE", DESTINATION, "AT")).contains("AT");
        assertThat(TaxZones.countryOfRates("DE", DESTINATION, "DE")).contains("DE");
    }

    @Test
    void aStoreBelowTheThresholdKeepsTheRatesOfItsOwnCountry() {
        assertThat(TaxZones.countryOfRates("DE", OWN_COUNTRY, "AT")).contains("DE");
    }

    @Test
    void whatLeavesTheZoneIsTaxedWhereItArrives() {
        assertThat(TaxZones.countryOfRates("DE", DESTINATION, "CH")).isEmpty();
        assertThat(TaxZones.countryOfRates("DE", OWN_COUNTRY, "GB")).isEmpty();
        assertThat(TaxZones.countryOfRates("CH", DESTINATION, "DE")).isEmpty();
        assertThat(TaxZones.countryOfRates("GB", DESTINATION, "US")).isEmpty();
    }

    @Test
    void whileNobodyKnowsWhereGoodsGoTheStoresCountryCounts() {
        assertThat(TaxZones.countryOfRates("FR", DESTINATION, null)).contains("FR");
        assertThat(TaxZones.countryOfRates("CH", OWN_COUNTRY, null)).contains("CH");
    }

    @Test
    void aCountryThatIsTaxedAsAnotherHasItsRates() {
        assertThat(TaxZones.countryOfRates("DE", DESTINATION, "MC")).contains("FR");
        assertThat(TaxZones.countryOfRates("GB", DESTINATION, "IM")).contains("GB");
        assertThat(TaxZones.countryOfRates("CH", DESTINATION, "LI")).contains("CH");
    }
}
