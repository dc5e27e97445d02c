package org.emporion.portal.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.pricing.OtherPrice;
import org.emporion.catalog.pricing.PriceLine;
import org.emporion.catalog.product.ProductView;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

class PriceRowTest {

    private static final List<String> CURRENCIES = List.of("USD", "SEK", "JPY");

    private final UUID blue = new UUID(0, 1);
    private final PriceRow row = PriceRow.of(
            new ProductView.Variant(
                    blue,
                    "JUG-B",
                    Map.of("Colour", "Blue"),
                    Money.parse("19.90", "EUR"),
                    null,
                    3,
                    null,
                    null,
                    null,
                    null,
                    3,
                    0,
                    true,
                    List.of()),
            List.of(
                    new OtherPrice(blue, Money.parse("24.50", "USD"), null),
                    new OtherPrice(blue, Money.ofMinor(2980, "JPY"), null),
                    new OtherPrice(new UUID(0, 2), Money.parse("199", "SEK"), null)));

    @Test
    void whatIsNotTouchedIsNotSaved() {
        assertThat(row.getText()).containsOnlyKeys("USD", "JPY");
        assertThat(row.changes(CURRENCIES)).isEmpty();
    }

    @Test
    void aPriceIsSavedOverTheOneThatWasSeenAndAnEmptyFieldTakesItAway() {
        row.getText().putAll(Map.of("USD", "26", "SEK", "199,90", "JPY", " "));

        assertThat(row.changes(CURRENCIES))
                .containsEntry(
                        "USD",
                        new PriceLine("JUG-B", new MoneyInput("26", "USD"), null, new MoneyInput("24.50", "USD")))
                .containsEntry("SEK", new PriceLine("JUG-B", new MoneyInput("199.90", "SEK"), null))
                .containsEntry("JPY", PriceLine.without("JUG-B", "JPY"));
    }
}
