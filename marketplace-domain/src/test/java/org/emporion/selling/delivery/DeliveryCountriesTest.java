package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Problems;
import org.junit.jupiter.api.Test;

/** Countries as sellers type them and read them again. */
class DeliveryCountriesTest {

    @Test
    void namesAndLettersAndGroupsAreUnderstood() {
        assertThat(typed("Germany, at; Switzerland,")).containsExactly("AT", "CH", "DE");
        assertThat(typed("EU, Norway")).hasSize(28).contains("NO", "FR").doesNotContain("CH");
        assertThat(typed("world")).contains("US", "DE").doesNotContain("AQ");
        assertThat(typed(" ")).isEmpty();
    }

    @Test
    void whatIsNoCountryIsNamed() {
        Problems problems = new Problems();
        DeliveryCountries.typed("Germany, Atlantis", "countries", problems);

        assertThat(problems.found())
                .extracting(FieldProblem::field, FieldProblem::detail)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "countries", "\"Atlantis\" is no country: write names, or EU, Europe, World."));
    }

    @Test
    void whatIsReadAgainIsAGroupWhereItIsOne() {
        assertThat(DeliveryCountries.typed(DeliveryCountries.EUROPE.list())).isEqualTo("Europe");
        assertThat(DeliveryCountries.typed(List.of("DE", "AT"))).isEqualTo("Austria, Germany");
        assertThat(typed(DeliveryCountries.typed(typed("World")))).isEqualTo(typed("World"));
    }

    private static List<String> typed(String text) {
        return DeliveryCountries.typed(text, "countries", new Problems());
    }
}
