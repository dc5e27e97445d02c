package org.emporion.kernel.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.emporion.kernel.Problems;
import org.junit.jupiter.api.Test;

class EmailAddressTest {

    @Test
    void oneThatIsTooLongIsToldHowLongItMayBe() {
        assertThat(problem("ann@" + "x".repeat(60).concat(".").repeat(5) + "com"))
                .isEqualTo("At most 254 characters fit in an e-mail address; these are 312. Give another one.");
    }

    @Test
    void whatIsNoneIsToldHowOneLooks() {
        assertThat(problem("ann")).isEqualTo("Give an e-mail address like ann@example.com.");
        assertThat(problem("änn@example.com")).startsWith("Before the @ we can write to letters without accents only.");
    }

    private static String problem(String typed) {
        Problems problems = new Problems();
        EmailAddress.check(typed, "email", problems);
        return problems.found().get(0).detail();
    }
}
