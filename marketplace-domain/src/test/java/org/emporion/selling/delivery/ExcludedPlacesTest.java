package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.emporion.kernel.Problems;
import org.junit.jupiter.api.Test;

/** Places to which a store does not send. */
class ExcludedPlacesTest {

    private final ExcludedPlaces places = ExcludedPlaces.read("DE 18565,FR 20*,ES 35000-35999,GB JE*");

    @Test
    void oneCodeABeginningAndARangeAreLeftOut() {
        assertThat(has("DE", "18565")).isTrue();
        assertThat(has("DE", "18564")).isFalse();
        assertThat(has("FR", "20137")).isTrue();
        assertThat(has("FR", "21000")).isFalse();
        assertThat(has("ES", "35000")).isTrue();
        assertThat(has("ES", "35999")).isTrue();
        assertThat(has("ES", "36000")).isFalse();
    }

    @Test
    void blanksHyphensAndCaseDoNotMatter() {
        assertThat(has("GB", "je2 3ab")).isTrue();
        assertThat(has("FR", "20 137")).isTrue();
        assertThat(has("GB", "EC1A 1BB")).isFalse();
    }

    @Test
    void aCodeOfAnotherCountryOrNoneIsNot() {
        assertThat(has("AT", "18565")).isFalse();
        assertThat(has("DE", null)).isFalse();
        assertThat(places.have(Destination.UNKNOWN)).isFalse();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(ExcludedPlaces.read(places.written())).isEqualTo(places);
        assertThat(ExcludedPlaces.read("fr: 20*\nDE 18 565; de 18565").list()).containsExactly("FR 20*", "DE 18565");
        assertThat(ExcludedPlaces.read("PT *").list()).containsExactly("PT *");
    }

    @Test
    void whatIsNoPlaceOrNotInTheZoneIsRefusedWithAnExample() {
        Problems problems = new Problems();

        ExcludedPlaces.check(
                List.of("Helgoland", "ES 35999-35000", "FR 20*", "DE 1"), Set.of("DE", "ES"), "places", problems);

        assertThat(problems.found())
                .extracting("detail")
                .containsExactly(
                        "\"Helgoland\" is no place: write a country and a postal code, like DE 18565, FR 20* or ES"
                                + " 35000-35999.",
                        "\"ES 35999-35000\" is no place: write a country and a postal code, like DE 18565, FR 20* or ES"
                                + " 35000-35999.",
                        "\"FR 20*\" is in France, which is not a country of this zone.");
    }

    private boolean has(String country, String code) {
        return places.have(new Destination(country, code));
    }
}
