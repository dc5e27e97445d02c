package org.emporion.selling.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.emporion.kernel.Money;
import org.emporion.selling.offer.TestOffers;
import org.junit.jupiter.api.Test;

class LineProblemsTest {

    /** Another colour of it may stand in the same cart and be there. */
    @Test
    void whatIsSoldOutIsNamedWithWhatWasChosen() {
        TestOffers mat = TestOffers.at(Money.ofMinor(11900, "EUR")).titled("Desk mat", Map.of("Colour", "Forest"));

        assertThat(LineProblems.left(mat.available(0).offer())).isEqualTo("\"Desk mat, Colour: Forest\" is sold out.");
        assertThat(LineProblems.left(mat.available(1).offer()))
                .isEqualTo("Only 1 of \"Desk mat, Colour: Forest\" left.");
    }
}
