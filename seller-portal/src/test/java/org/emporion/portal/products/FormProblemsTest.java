package org.emporion.portal.products;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormProblemsTest {

    private final FormProblems problems = new FormProblems();

    @Test
    void aProblemStandsAtItsField() {
        problems.note("variants[1].price", "Above zero.");
        problems.note("variants[1].price", "In euros.");

        assertThat(problems.at("variants[1].price")).isEqualTo("Above zero.");
        assertThat(problems.at("variants[0].price")).isNull();
        assertThat(problems.of("variants")).isEmpty();
    }

    @Test
    void aProblemThatNoFieldShowsStandsAtItsList() {
        problems.note("variants", "One was bought.");
        problems.note("variants", "Another was bought.");
        problems.note("variants[0].weightGrams", "Weight is not negative.");
        problems.note("options", "At most 3.");

        assertThat(problems.of("variants")).isEqualTo("One was bought. Another was bought. Weight is not negative.");
        assertThat(problems.of("attributes")).isEmpty();
    }

    @Test
    void theNextTryForgetsThem() {
        problems.note("options", "At most 3.");

        problems.forget();

        assertThat(problems.of("options")).isEmpty();
    }
}
