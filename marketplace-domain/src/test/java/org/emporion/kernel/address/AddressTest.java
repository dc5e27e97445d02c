package org.emporion.kernel.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Addresses of countries as different as they are: nobody is asked for a code that there is not. */
class AddressTest {

    @Test
    void countriesWithoutPostalCodesNeedNone() {
        assertThat(in("HK", null).problems().found()).isEmpty();
        assertThat(in("AE", null).problems().found()).isEmpty();
        assertThat(in("IE", null).problems().found())
                .as("not everybody knows the own Eircode")
                .isEmpty();
        assertThat(in("HK", null).place()).isEqualTo("Place");
    }

    @Test
    void whereParcelsNeedACodeItsAbsenceIsNamedWithAnExample() {
        assertThat(in("DE", " ").problems().found())
                .extracting("field", "code", "detail")
                .containsExactly(tuple("postalCode", "REQUIRED", "Please fill in the postal code, for example 10115."));
    }

    @Test
    void aCodeThatLooksOtherwiseIsDoubtedAndNotRefused() {
        Address odd = in("DE", "1011");

        assertThat(odd.problems().found()).isEmpty();
        assertThat(odd.doubts())
                .extracting("field", "detail")
                .containsExactly(tuple(
                        "postalCode",
                        "Postal codes of Germany look like 10115. Please check yours; if it is right, leave it."));
        assertThat(in("US", "1").doubts().get(0).detail()).startsWith("Postal codes of the United States look like");
        assertThat(in("GB", "sw1a 1aa").doubts()).isEmpty();
        assertThat(in("HK", "999077").doubts()).isEmpty();
        assertThat(in("DE", "10115").place()).isEqualTo("10115 Place");
    }

    @Test
    void everyExampleLooksLikeACodeOfItsCountry() {
        assertThat(PostalCodes.shapes()).hasSizeGreaterThan(80).allSatisfy((country, shape) -> {
            assertThat(Countries.has(country)).isTrue();
            assertThat(shape.example()).matches(Pattern.compile(shape.pattern()));
        });
    }

    @Test
    void aCountryIsFoundByNameOrLetters() {
        assertThat(Countries.find("germany")).contains("DE");
        assertThat(Countries.find(" de ")).contains("DE");
        assertThat(Countries.find("Türkiye").or(() -> Countries.find("Turkey"))).contains("TR");
        assertThat(Countries.find("UK")).contains("GB");
        assertThat(Countries.find("Atlantis")).isEmpty();
    }

    private static Address in(String country, String postalCode) {
        return new Address("Ann", "1 Lane", null, "Place", null, postalCode, country, null);
    }
}
