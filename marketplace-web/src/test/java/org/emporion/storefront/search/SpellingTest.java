package org.emporion.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final BiPredicate<String, String> ANY = (typed, proposed) -> true;

    @ParameterizedTest
    @CsvSource({"bule, blue", "shrt, shirt", "stoonewar, stoneware", "stonewear, stoneware", "ceramyc, ceramic"})
    void lettersThatAreMissingTooManyOrSwappedAreMended(String typed, String meant) {
        assertThat(Spelling.isNear(typed, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zelt, belt", "zelt, zeit", "house, horse", "kanne, tanne"})
    void anotherWordIsNoCorrection(String typed, String other) {
        assertThat(Spelling.isNear(typed, other)).isFalse();
    }

    @Test
    void whatHasDigitsOrSeveralPartsIsNotCorrected() {
        var one = Answers.of(
                """
                {"suggest": {"term#word0": [
                    {"text": "ab10", "offset": 0, "length": 4, "options": [{"text": "ab100", "score": 0.8, "freq": 3}]}],
                  "term#word1": [
                    {"text": "wi", "offset": 0, "length": 2, "options": []},
                    {"text": "fii", "offset": 3, "length": 3, "options": [{"text": "fi", "score": 0.8, "freq": 3}]}]}}""");

        assertThat(Spelling.corrected("ab10", one.suggest().get("word0"), ANY)).isNull();
        assertThat(Spelling.corrected("wi-fii", one.suggest().get("word1"), ANY))
                .isNull();
    }

    @Test
    void aProposalThatIsAnotherWordIsPassedOver() {
        var proposed = Answers.of(
                        """
                {"suggest": {"term#word0": [{"text": "ceramyc", "offset": 0, "length": 7, "options": [
                    {"text": "cerasyc", "score": 0.9, "freq": 9}, {"text": "ceramic", "score": 0.8, "freq": 3}]}]}}""")
                .suggest()
                .get("word0");

        assertThat(Spelling.corrected("ceramyc", proposed, (typed, meant) -> meant.equals("ceramic")))
                .isEqualTo("ceramic");
        assertThat(Spelling.corrected("ceramyc", proposed, (typed, meant) -> false))
                .isNull();
    }

    @Test
    void aCorrectionIsShownAsWhatWasFoundSpellsIt() {
        List<String> found = List.of("Bücher-Regal, weiß", "Große Bücher");

        assertThat(Spelling.asIn(found, "bucher weiss oak")).isEqualTo("bücher weiß oak");
        assertThat(Spelling.asIn(List.of("Stoneware mug"), "stoneware")).isEqualTo("stoneware");
    }

    @Test
    void aCorrectionThatFindsNothingIsNoneAndSoIsNoCorrection() {
        assertThat(Spelling.asIn(List.of(), "bucher")).isNull();
        assertThat(Spelling.asIn(List.of("Bücher"), null)).isNull();
    }
}
