package org.emporion.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.emporion.kernel.FieldProblem;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void whatStandsAtAFieldDoesNotBeginWithItsNameInPrograms() {
        assertThat(Words.at(new FieldProblem("title", "LENGTH", "title has 230 characters; at most 200 fit.")))
                .isEqualTo("Has 230 characters; at most 200 fit.");
        assertThat(Words.at(new FieldProblem("slug", "TAKEN", "Another product of the store has this slug.")))
                .isEqualTo("Another product of the store has this slug.");
    }

    @Test
    void theReasonOfABankIsSaidInWordsAlsoWhenItIsNotKnown() {
        assertThat(Words.ofBank("product_not_received")).isEqualTo("Product not received");
        assertThat(Words.ofBank("goods_eaten_by_dog")).isEqualTo("goods eaten by dog");
        assertThat(Words.ofBank(null)).isEmpty();
    }
}
