package org.emporion.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FiltersTest {

    private final Filters filters = new Filters()
            .words("q", "brand")
            .amounts("priceFrom", "priceTo")
            .in("EUR")
            .days("changedFrom", "changedTo");

    @Test
    void anAmountIsReadAsPeopleWriteItAndPassedOnAsItMeansTheSameEverywhere() {
        filters.getTyped().put("priceFrom", " 19,90 ");

        assertThat(filters.amount("priceFrom").minor()).isEqualTo(1990);
        assertThat(filters.query()).isEqualTo("priceFrom=19.90");
        assertThat(filters.getEverything()).isEqualTo("?view=usual");
        assertThat(new Filters().words("q").getEverything()).isEmpty();
        assertThat(filters.shown("priceFrom")).isEqualTo("19.90");
    }

    @Test
    void whatCannotBeReadFiltersNothingAndStaysInItsField() {
        filters.getTyped().put("priceFrom", "cheap");
        filters.getTyped().put("changedFrom", "yesterday");
        filters.getTyped().put("brand", "Lehm");

        assertThat(filters.problem("priceFrom")).contains("an amount");
        assertThat(filters.problem("changedFrom")).contains("no day");
        assertThat(filters.problem("brand")).isNull();
        assertThat(filters.shown("priceFrom")).isEqualTo("cheap");
        assertThat(filters.query()).isEqualTo("brand=Lehm");
    }

    @Test
    void noPriceIsBelowZero() {
        filters.getTyped().put("priceFrom", "-5");

        assertThat(filters.problem("priceFrom")).contains("an amount");
        assertThat(filters.query()).isEmpty();
    }

    @Test
    void aDayHasAYearOfFourDigits() {
        filters.getTyped().put("changedFrom", "+12026-01-01");

        assertThat(filters.problem("changedFrom")).contains("no day");
    }

    @Test
    void oneIsTakenAwayOrSetAndTheOthersStay() {
        filters.getTyped().put("q", "red & blue");
        filters.getTyped().put("brand", "Lehm");
        filters.getTyped().put("unknown", "x");

        assertThat(filters.href("brand", null)).isEqualTo("?q=red+%26+blue");
        assertThat(filters.href("brand", "Ton")).isEqualTo("?q=red+%26+blue&brand=Ton");
    }

    @Test
    void anAddressWithoutAnyAsksForTheListAsItComesAndNotForTheViewThatOpensFirst() {
        filters.getTyped().put("brand", "Lehm");

        assertThat(filters.href("brand", "")).isEqualTo("?view=usual");
    }

    @Test
    void aListWithoutAFilterOfThatNameIsNotNarrowedDownByIt() {
        filters.getTyped().put("unknown", "x");

        assertThat(filters.has("unknown")).isFalse();
        assertThat(filters.has("")).isFalse();
    }

    @Test
    void whatTheListIsNarrowedDownToIsPassedOnAsItMeansTheSameEverywhere() {
        filters.getTyped().put("q", " red ");
        filters.getTyped().put("brand", " ");
        filters.getTyped().put("priceFrom", "19,90");
        filters.getTyped().put("changedFrom", "yesterday");

        assertThat(filters.readable()).isEqualTo(Map.of("q", "red", "priceFrom", "19.90"));
    }

    @Test
    void whatEndsBeforeItBeginsIsNamedAtItsEnd() {
        filters.getTyped().putAll(Map.of("priceFrom", "20", "priceTo", "19.90"));
        filters.getTyped().putAll(Map.of("changedFrom", "2026-11-02", "changedTo", "2026-11-02"));

        assertThat(filters.problem("priceTo")).contains("nothing matches");
        assertThat(filters.problem("priceFrom")).isNull();
        assertThat(filters.problem("changedTo")).isNull();
        assertThat(filters.isWrong()).isTrue();
    }

    @Test
    void emptyOnesAreNone() {
        filters.getTyped().put("q", " ");

        assertThat(filters.has("q")).isFalse();
        assertThat(filters.isWrong()).isFalse();
        assertThat(filters.query()).isEmpty();
    }
}
