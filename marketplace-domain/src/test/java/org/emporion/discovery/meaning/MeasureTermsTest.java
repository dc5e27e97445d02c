package org.emporion.discovery.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.emporion.discovery.vocabulary.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTermsTest {

    @ParameterizedTest
    @CsvSource({
        "500 ml, Flasche 0.5 l",
        "0.5 l, bottle 500ml",
        "20 cm, pan 200 mm",
        "5x70cm, scarf 70 x 5 cm",
        "5 x 70, scarf 5 x 70 cm",
        "5 x 70, strip 5x70 mm",
        "5x70cm, scarf 5 x 70",
        "70 cm, scarf 5 x 70 cm",
        "size 42, Schuhe Größe 42",
        "27 inch, monitor 27in"
    })
    void whatIsAskedForIsFoundHoweverItIsWritten(String asked, String listed) {
        assertThat(MeasureTerms.asked(Units.parse(asked).get(0))).containsAnyElementsOf(MeasureTerms.in(listed));
    }

    @ParameterizedTest
    @CsvSource({"500 ml, bottle 5 l", "50 cm, scarf 5 x 70 cm", "5 x 7, scarf 5 x 70 cm", "size 42, shoe size 43"})
    void anotherMeasureIsNotFound(String asked, String listed) {
        assertThat(MeasureTerms.asked(Units.parse(asked).get(0))).doesNotContainAnyElementsOf(MeasureTerms.in(listed));
    }

    @Test
    void aSizeIsReadByTheNameOfTheValueOrInTheText() {
        assertThat(MeasureTerms.in("Size", "XL")).containsExactly("size=xl");
        assertThat(MeasureTerms.in("Größe", "Large")).containsExactly("size=l");
        assertThat(MeasureTerms.in("Shoe Size", "42")).containsExactly("size=42");
        assertThat(MeasureTerms.in("Colour", "42")).isEmpty();
        assertThat(MeasureTerms.in("T-Shirt Größe M")).isEqualTo(Set.of("size=m"));
        assertThat(MeasureTerms.in("T-Shirt size medium")).isEqualTo(Set.of("size=m"));
        assertThat(MeasureTerms.in("size matters")).isEmpty();
    }
}
