package org.emporion.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.selling.delivery.SellerZones.Band;
import org.emporion.selling.delivery.SellerZones.Prices;
import org.emporion.selling.delivery.SellerZones.Way;
import org.junit.jupiter.api.Test;

/** A way to ship, as it is typed and read. */
class WayFormTest {

    private static final Way PARCEL = new Way(
            "id",
            "Parcel",
            "DHL",
            1,
            3,
            "14:30",
            List.of("MONDAY", "SATURDAY"),
            List.of(
                    new Prices(
                            "EUR",
                            Money.parse("50.00", "EUR"),
                            List.of(band(0L, 1_250L, "4.90", "EUR"), band(1_250L, null, "9.90", "EUR"))),
                    new Prices("JPY", Money.parse("5000", "JPY"), List.of(band(null, null, "800", "JPY")))));

    @Test
    void whatIsShownIsReadAgain() {
        Problems problems = new Problems();

        assertThat(new WayForm(PARCEL).read("", problems)).isEqualTo(PARCEL);
        assertThat(problems.none()).isTrue();
    }

    @Test
    void pricesInSeveralCurrenciesMayStandInAnyOrderAndAreMarkedWhereTheyStand() {
        WayForm form = new WayForm(PARCEL);
        form.addBand();
        form.getBands().get(3).getText().put("currency", " eur ");
        form.getBands().get(3).getText().putAll(Map.of("gramsFrom", "heavy", "price", "1.234.5"));
        Problems problems = new Problems();

        form.getFree().put("JPY", "50.5");

        form.read("methods[0].", problems);

        assertThat(form.getOtherCurrencies()).containsExactly("JPY");
        assertThat(form.path(2)).isEqualTo("prices[1].bands[0]");
        assertThat(form.path(3)).isEqualTo("prices[0].bands[2]");
        assertThat(problems.found())
                .extracting("field")
                .containsExactlyInAnyOrder(
                        "methods[0].prices[0].bands[2].gramsFrom",
                        "methods[0].prices[0].bands[2].price",
                        "methods[0].prices[1].freeOver");
    }

    @Test
    void whatItIsFreeFromStaysWithItsCurrencyWhenPricesGo() {
        WayForm form = new WayForm(PARCEL);
        form.removeBand(0);
        assertThat(form.getText()).containsEntry("freeOver", "50.00");
        form.removeBand(0);

        assertThat(form.getText()).containsEntry("freeOver", "5000");
        assertThat(form.read("", new Problems()).prices())
                .containsExactly(PARCEL.prices().get(1));
    }

    @Test
    void aNewWayHasOnePriceInTheCurrencyGiven() {
        WayForm form = new WayForm("SEK");
        form.getText().putAll(Map.of("name", "Letter", "daysMin", "1", "daysMax", "soon"));
        form.getBands().get(0).getText().put("price", "39");
        Problems problems = new Problems();

        Way read = form.read("", problems);

        assertThat(read.prices()).containsExactly(new Prices("SEK", null, List.of(band(null, null, "39.00", "SEK"))));
        assertThat(read.workingDays()).hasSize(5);
        assertThat(problems.found()).extracting("field").containsExactly("daysMax");
    }

    private static Band band(Long from, Long to, String price, String currency) {
        return new Band(from, to, null, null, Money.parse(price, currency));
    }
}
